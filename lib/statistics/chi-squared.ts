import { chiSquaredTail } from './chi-squared-tail.ts';
import type { Contingency } from './contingency.ts';

/** Pearson's chi-squared of a table, its degrees of freedom and p, and Cramér's V. */
export interface Association {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** 0 (nothing in common) to 1 (one tells the other); .1 is small, .3 middle, .5 large for two columns. */
  readonly cramersV: number;
}

/**
 * Whether two labellings have to do with each other. Rows and columns without anyone are left out; a table with one row
 * or column left says nothing: statistic 0, p 1, V 0. No continuity correction. O(cells).
 * @see K. Pearson (1900); H. Cramér (1946); R: `chisq.test(table, correct = FALSE)`
 */
export function chiSquared({ columns, counts, rowSums, columnSums, total }: Contingency): Association {
  const heldRows = rowSums.filter((sum) => sum > 0).length;
  const heldColumns = columnSums.filter((sum) => sum > 0).length;
  const df = (heldRows - 1) * (heldColumns - 1);
  // Of a table without anyone both are −1.
  if (heldRows < 2 || heldColumns < 2) return { statistic: 0, df: 0, p: 1, cramersV: 0 };
  let statistic = 0;
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / columns);
    const expected = ((rowSums[row] as number) * (columnSums[cell % columns] as number)) / total;
    if (expected > 0) statistic += (count - expected) ** 2 / expected;
  });
  const cramersV = Math.sqrt(statistic / (total * Math.min(heldRows - 1, heldColumns - 1)));
  return { statistic, df, p: chiSquaredTail(statistic, df), cramersV };
}
