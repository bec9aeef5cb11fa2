import type { Contingency } from './contingency.ts';

/**
 * Agreement of two labellings corrected for chance: 1 when they are the same up to names, 0 on average for random ones of
 * the same sizes, seldom below. Two labellings that both say nothing (one cluster each, or everyone alone) agree: 1.
 * O(cells of the table).
 * @see L. Hubert, P. Arabie (1985), Comparing partitions; mclust::adjustedRandIndex, sklearn adjusted_rand_score
 */
export function adjustedRand(table: Contingency): number {
  const together = pairs(table.counts);
  const a = pairs(table.rowSums);
  const b = pairs(table.columnSums);
  const all = (table.total * (table.total - 1)) / 2;
  const expected = all === 0 ? 0 : (a / all) * b;
  const most = (a + b) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairs(counts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += ((counts[i] as number) * ((counts[i] as number) - 1)) / 2;
  return sum;
}
