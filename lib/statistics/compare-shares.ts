import { normalTail } from './normal-tail.ts';

/** Cohen's h, the adjusted residual and the two-sided p of the "N − 1" chi-squared test. */
export interface ShareComparison {
  readonly effect: number;
  /** Standard errors between the count and what it would be were both shares the same; 0 when there is nothing to compare. */
  readonly residual: number;
  readonly p: number;
}

/**
 * Compares the share `count / n` with `restCount / restN`. Cohen's h is the difference of 2·asin(√share): .2 is small,
 * .5 middle, .8 large. The test is Pearson's chi-squared times (N − 1)/N, good from an expected count of one on.
 * @see J. Cohen 1988; I. Campbell, Statistics in Medicine 26 (2007); S. Haberman (1973) for the residual, R: `chisq.test()$stdres`
 */
export function compareShares(count: number, n: number, restCount: number, restN: number): ShareComparison {
  if (n === 0 || restN === 0) return { effect: 0, residual: 0, p: 1 };
  const share = count / n;
  const rest = restCount / restN;
  const effect = 2 * Math.asin(Math.sqrt(share)) - 2 * Math.asin(Math.sqrt(rest));
  const all = n + restN;
  const pooled = (count + restCount) / all;
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / restN));
  if (se === 0) return { effect, residual: 0, p: 1 };
  const residual = (share - rest) / se;
  return { effect, residual, p: normalTail(residual * Math.sqrt((all - 1) / all)) };
}
