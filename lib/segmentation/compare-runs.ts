import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import type { Contingency } from '#lib/statistics/contingency.ts';
import { matchClusters } from './stability/match-clusters.ts';

/** Two segmentations of the same respondents held against each other. */
export interface RunComparison {
  /** `counts[i][j]`: respondents in segment i of the first and j of the second. */
  readonly counts: readonly (readonly number[])[];
  /** Respondents that both used. */
  readonly both: number;
  /** Agreement corrected for chance; null when they share nobody. */
  readonly adjustedRand: number | null;
  /** By segment of the first the segment of the second that it goes with; null when there is none left, or nobody is in both. */
  readonly matched: readonly (number | null)[];
  /** Respondents in matched segments. */
  readonly stayed: number;
}

/**
 * Compares two segmentations by how many respondents are in which segment of each; segments are matched one to one so
 * that as many respondents as possible stay. O(k³).
 */
export function compareRuns(
  first: readonly string[],
  second: readonly string[],
  crossings: readonly { readonly from: string | null; readonly to: string | null; readonly count: number }[],
): RunComparison {
  const at = (codes: readonly string[], code: string | null) => (code === null ? -1 : codes.indexOf(code));
  const counts = first.map(() => second.map(() => 0));
  for (const { from, to, count } of crossings) {
    const row = counts[at(first, from)];
    const column = at(second, to);
    if (row && column >= 0) row[column] = (row[column] ?? 0) + count;
  }
  const both = counts.flat().reduce((sum, count) => sum + count, 0);
  const matched = matchedOf(counts, first.length, second.length);
  return {
    counts,
    both,
    adjustedRand: both === 0 ? null : adjustedRand(contingencyOf(counts, first.length, second.length)),
    matched,
    stayed: matched.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (counts[row]?.[column] ?? 0)), 0),
  };
}

function matchedOf(counts: readonly (readonly number[])[], rows: number, columns: number): (number | null)[] {
  const size = Math.max(rows, columns);
  const rowOf = matchClusters(contingencyOf(counts, size, size));
  const matched: (number | null)[] = Array.from({ length: rows }, () => null);
  rowOf.forEach((row, column) => {
    if ((counts[row]?.[column] ?? 0) > 0) matched[row] = column;
  });
  return matched;
}

function contingencyOf(counts: readonly (readonly number[])[], rows: number, columns: number): Contingency {
  const flat = new Float64Array(rows * columns);
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let total = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      flat[i * columns + j] = count;
      rowSums[i] = (rowSums[i] as number) + count;
      columnSums[j] = (columnSums[j] as number) + count;
      total += count;
    });
  });
  return { rows, columns, counts: flat, rowSums, columnSums, total };
}
