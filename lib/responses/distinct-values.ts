import type { RawColumn } from './raw-table.ts';

/** One text that a column holds, and how often. `at` is its place in `RawColumn.values`. */
export interface DistinctValue {
  readonly text: string;
  readonly count: number;
  readonly at: number;
}

export interface DistinctValues {
  /** Without those that mean "no answer", in order of first appearance. */
  readonly values: readonly DistinctValue[];
  /** Answers given. */
  readonly n: number;
}

/** Texts that mean "no answer" when no codebook says otherwise. "N/A" is not among them: it often means "not applicable". */
export const usualMissing: readonly string[] = ['', 'NA', 'NaN', 'NULL', '#N/A'];

/** Counts the distinct texts of a column, leaving out those in `missing`. O(rows). */
export function distinctValues(column: RawColumn, missing: ReadonlySet<string>): DistinctValues {
  const counts = new Int32Array(column.values.length);
  for (const index of column.cells) counts[index] = (counts[index] ?? 0) + 1;
  const values: DistinctValue[] = [];
  let n = 0;
  for (const [at, text] of column.values.entries()) {
    if (missing.has(text)) continue;
    const count = counts[at] ?? 0;
    values.push({ text, count, at });
    n += count;
  }
  return { values, n };
}
