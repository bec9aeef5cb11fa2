import type { Standing } from './read-standing.ts';
import { enough, type StepKey } from './step-states.ts';

/** The one step that the start page puts forward: the first where something waits for a person, else the furthest reached. */
export function nextStep({ overview, segmentations, latest, personas, journeys }: Standing): StepKey {
  if (overview.published === 0 && overview.complete === 0) return 'questionnaires';
  if (segmentations.done === 0) return overview.complete >= enough ? 'segmentation' : 'responses';
  if (segmentations.running > 0) return 'segmentation';
  if (latest && personas.draft + personas.approved === 0) return 'personas';
  if (personas.draft + personas.stale > 0) return 'personas';
  if (journeys.maps === 0 || journeys.overdue > 0) return 'journeys';
  return 'responses';
}
