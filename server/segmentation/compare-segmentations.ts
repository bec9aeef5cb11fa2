import { crossAssignments } from '#db/queries/segmentation/cross-assignments.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { compareRuns, type RunComparison } from '#lib/segmentation/compare-runs.ts';
import type { Caller, Context } from '../context.ts';
import { readSegmentation, type SegmentationView } from './read-segmentation.ts';

/** Two finished runs of one questionnaire, and who moved between them. */
export interface ComparedSegmentations {
  readonly first: SegmentationView;
  readonly second: SegmentationView;
  readonly comparison: RunComparison;
  /** Respondents that only the one used, and are still there. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export type CompareSegmentationsFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** They are about different questionnaires, or one is not finished. */
  | { readonly tag: 'not-comparable' };

/** Holds two segmentations of the same questionnaire against each other. One pass over both assignments. */
export async function compareSegmentations(
  context: Context,
  caller: Caller,
  ids: { readonly first: SegmentationId; readonly second: SegmentationId },
): Promise<Result<ComparedSegmentations, CompareSegmentationsFailure>> {
  const first = await readSegmentation(context, caller, ids.first);
  if (!first.ok) return first;
  const second = await readSegmentation(context, caller, ids.second);
  if (!second.ok) return second;
  const isSame = first.value.questionnaire === second.value.questionnaire;
  if (!isSame || first.value.state !== 'done' || second.value.state !== 'done') return fail({ tag: 'not-comparable' });
  const crossings = await inScope(context.connection, caller, (db) => crossAssignments(db, caller, ids));
  const codes = ({ segments }: SegmentationView) => segments.map(({ code }) => code);
  const only = (side: 'from' | 'to') => crossings.reduce((sum, one) => sum + (one[side] === null ? one.count : 0), 0);
  return ok({
    first: first.value,
    second: second.value,
    comparison: compareRuns(codes(first.value), codes(second.value), crossings),
    onlyFirst: only('to'),
    onlySecond: only('from'),
  });
}
