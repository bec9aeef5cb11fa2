import { REPRODUCIBLE } from '../reproducible.ts';
import { isSettled } from './is-settled.ts';

/** So many pairs are drawn before the median is looked at again, however many workers draw them. */
const BATCH = 4;

/**
 * Which pairs are to be drawn next, as batches that may be drawn at the same time: first as many as there must be, then a few
 * at a time until the side of .8 that the median is on is beyond doubt or `most` are drawn. None when it is enough.
 * @param drawn pairs so far, with or without an agreement
 * @param agreement of those that could be fitted
 */
export function nextPairs(
  drawn: number,
  agreement: readonly number[],
  { fewest, most }: { readonly fewest: number; readonly most: number },
): { readonly from: number; readonly to: number }[] {
  if (drawn >= most || (drawn >= fewest && isSettled(agreement, REPRODUCIBLE))) return [];
  const to = Math.min(most, Math.max(fewest, drawn + 2 * BATCH));
  const out: { from: number; to: number }[] = [];
  for (let from = drawn; from < to; from += BATCH) out.push({ from, to: Math.min(to, from + BATCH) });
  return out;
}
