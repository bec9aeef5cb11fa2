import { compareMeans } from '#lib/statistics/compare-means.ts';
import { compareShares } from '#lib/statistics/compare-shares.ts';
import { figureValue } from './figure-value.ts';
import type { Figure } from './wave.ts';

/** How one figure of one segment differs between two waves. */
export interface FigureChange {
  /** Its place in the segments' `figures`. */
  readonly figure: number;
  /** Share or mean; null when nobody answered. */
  readonly before: number | null;
  readonly after: number | null;
  /** Cohen's h (shares) or d (means), after less before. */
  readonly effect: number;
  /** Uncorrected. */
  readonly p: number;
}

/**
 * Every figure of a segment after held against the same before: shares by the two-proportion test, means by Welch's; the people
 * of the two waves are taken to be others. A figure that is a share here and a mean there is left out.
 */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  return before.flatMap((was, figure) => {
    const is = after[figure];
    if (!is) return [];
    const values = { figure, before: figureValue(was), after: figureValue(is) };
    if (is.tag === 'share' && was.tag === 'share')
      return { ...values, ...compareShares(is.count, is.n, was.count, was.n) };
    if (is.tag === 'mean' && was.tag === 'mean') return { ...values, ...compareMeans(is, was) };
    return [];
  });
}
