import type { StepState } from '../../../_ui/steps.tsx';
import type { Standing } from './read-standing.ts';

/** The five steps of the pipeline, in order; each is also an address part. */
export const stepKeys = ['questionnaires', 'responses', 'segmentation', 'personas', 'journeys'] as const;
export type StepKey = (typeof stepKeys)[number];

/** From how many complete responses on segments are worth looking for; fewer seldom come out the same twice. */
export const enough = 200;

/** In which state each step is, from what there is. */
export function stepStates(standing: Standing): Record<StepKey, StepState> {
  const { overview, segmentations, personas, journeys } = standing;
  const begun = overview.published > 0 || overview.complete > 0;
  const people = personas.draft + personas.approved;
  return {
    questionnaires: begun ? 'done' : 'now',
    responses: begun ? 'live' : 'later',
    segmentation:
      segmentations.running > 0
        ? 'live'
        : segmentations.done > 0
          ? 'done'
          : overview.complete >= enough
            ? 'now'
            : 'later',
    personas:
      personas.draft + personas.stale > 0
        ? 'needs-you'
        : people > 0
          ? 'done'
          : segmentations.done > 0
            ? 'now'
            : 'later',
    journeys: journeys.overdue > 0 ? 'needs-you' : journeys.maps > 0 ? 'live' : personas.approved > 0 ? 'now' : 'later',
  };
}
