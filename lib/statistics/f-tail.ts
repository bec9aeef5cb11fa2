import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Probability that Fisher's F with `df1` and `df2` degrees of freedom exceeds `f`.
 * @see R: `pf(f, df1, df2, lower.tail = FALSE)`
 */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0 || df1 <= 0 || df2 <= 0) return 1;
  if (!Number.isFinite(f)) return 0;
  return incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}
