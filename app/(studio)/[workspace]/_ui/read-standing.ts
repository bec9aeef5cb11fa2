import { cache } from 'react';
import type { Caller } from '#server/context.ts';
import { countJourneyMaps } from '#server/journeys/count-journey-maps.ts';
import { countPersonas } from '#server/personas/count-personas.ts';
import { processContext } from '#server/process-context.ts';
import { type Overview, readOverview } from '#server/responses/read-overview.ts';
import { listSegmentations, type SegmentationRow } from '#server/segmentation/list-segmentations.ts';

/** Where a workspace stands in the five steps. */
export interface Standing {
  readonly overview: Overview;
  readonly segmentations: { readonly done: number; readonly running: number };
  /** The newest finished analysis. */
  readonly latest: SegmentationRow | undefined;
  readonly personas: { readonly draft: number; readonly approved: number; readonly stale: number };
  readonly journeys: { readonly maps: number; readonly actions: number; readonly overdue: number };
}

/** Counted once per request, for the rail and the page. Every member may see counts. */
export const readStanding = cache(async (caller: Caller, timeZone: string): Promise<Standing> => {
  const context = processContext();
  const today = new Intl.DateTimeFormat('sv', { timeZone }).format(context.now());
  const [overview, runs, personas, journeys] = await Promise.all([
    readOverview(context, caller),
    listSegmentations(context, caller),
    countPersonas(context, caller),
    countJourneyMaps(context, caller, { today }),
  ]);
  if (!overview.ok || !runs.ok || !personas.ok || !journeys.ok)
    throw new Error('a member may not see the counts of their workspace');
  const of = (...states: string[]) => runs.value.filter(({ state }) => states.includes(state));
  return {
    overview: overview.value,
    segmentations: { done: of('done').length, running: of('queued', 'running').length },
    latest: of('done')[0],
    personas: personas.value,
    journeys: journeys.value,
  };
});
