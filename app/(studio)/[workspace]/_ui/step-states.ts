import type { StepState } from '../../../_ui/steps.tsx';
import type { Standing } from './read-standing.ts';

/** The five steps of the pipeline, in order; each is also an address part. */
export const stepKeys = ['questionnaires', 'responses', 'segmentation', 'personas', 'journeys'] as const;
export type StepKey = (typeof stepKeys)[number];

/** In which state each step is, from what there is. */
export function stepStates({ overview, segmentations }: Standing): Record<StepKey, StepState> {
  const published = overview.published > 0;
  return {
    questionnaires: published ? 'done' : 'now',
    responses: published ? 'live' : 'later',
    segmentation: segmentations.running > 0 ? 'live' : segmentations.done > 0 ? 'done' : 'later',
    personas: 'later',
    journeys: 'later',
  };
}
