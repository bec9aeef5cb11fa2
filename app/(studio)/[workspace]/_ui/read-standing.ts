import { cache } from 'react';
import type { Caller } from '#server/context.ts';
import { processContext } from '#server/process-context.ts';
import { type Overview, readOverview } from '#server/responses/read-overview.ts';
import { countSegmentations } from '#server/segmentation/count-segmentations.ts';

/** Where a workspace stands in the five steps. */
export interface Standing {
  readonly overview: Overview;
  readonly segmentations: { readonly done: number; readonly running: number };
}

/** Counted once per request, for the rail and the page. Every member may see counts. */
export const readStanding = cache(async (caller: Caller): Promise<Standing> => {
  const context = processContext();
  const [overview, segmentations] = await Promise.all([
    readOverview(context, caller),
    countSegmentations(context, caller),
  ]);
  if (!overview.ok || !segmentations.ok) throw new Error('a member may not see the counts of their workspace');
  return { overview: overview.value, segmentations: segmentations.value };
});
