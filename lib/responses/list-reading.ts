import type { ColumnReading, ReadingRule } from './column-reading.ts';
import type { DistinctValues } from './distinct-values.ts';
import { splitList } from './split-list.ts';

/** A column of several choices per cell; the choices in the order of their frequency, then of their text. */
export function listReading(
  distinct: DistinctValues,
  separator: string,
  size: number,
  rule: ReadingRule,
): ColumnReading {
  const counts = new Map<string, number>();
  for (const { text, count } of distinct.values)
    for (const piece of splitList(text, separator)) counts.set(piece, (counts.get(piece) ?? 0) + count);
  const pieces = [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([piece]) => piece);
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const chosenOf: (number[] | null)[] = new Array(size).fill(null);
  for (const { text, at } of distinct.values)
    chosenOf[at] = splitList(text, separator).map((piece) => places.get(piece) ?? 0);
  return { kind: 'multi', rule, categories: pieces.map((code) => ({ code })), chosenOf };
}
