import { moments } from '#lib/statistics/moments.ts';
import { firstSE } from './first-se.ts';

export interface PermutationGap {
  /** In the order asked for; a k whose criterion is 0, on the real or on permuted data, has no logarithm and is left out. */
  readonly entries: readonly GapEntry[];
  /** The number of clusters by Tibshirani's rule (`firstSE`); null when none meets it. */
  readonly firstSE: number | null;
}

export interface GapEntry {
  readonly k: number;
  /** Natural logarithm of the within sum of squares, of the data and on average of permuted data. */
  readonly logW: number;
  readonly expected: number;
  /** `expected` − `logW`: how much tighter the clusters are than without dependence. */
  readonly gap: number;
  /** Standard error of the gap by chance in the permutations, sd · √(1 + 1/B); 0 for a single one. */
  readonly error: number;
}

/**
 * Gap statistic against data whose answers were dealt out anew within each variable. A uniform box as reference, as in the
 * paper, always asks for more clusters of yes/no answers; permuted answers keep every margin and lack only dependence. The
 * deviation is that of a sample (n − 1 below), as in R.
 * @param within within sum of squares of the data, by rising k
 * @param reference for each permuted data set its within sums of squares, in the same order
 * @see R. Tibshirani, G. Walther, T. Hastie (2001), Estimating the number of clusters via the gap statistic; cluster::clusGap
 */
export function permutationGap(
  within: readonly { readonly k: number; readonly value: number }[],
  reference: readonly (readonly number[])[],
): PermutationGap {
  const entries: GapEntry[] = [];
  for (const [at, { k, value }] of within.entries()) {
    const logs = reference.map((values) => Math.log(values[at] ?? 0));
    const logW = Math.log(value);
    if (![logW, ...logs].every(Number.isFinite)) continue;
    const { mean: expected, variance } = moments(logs);
    entries.push({ k, logW, expected, gap: expected - logW, error: Math.sqrt(variance * (1 + 1 / reference.length)) });
  }
  return { entries, firstSE: firstSE(entries) };
}
