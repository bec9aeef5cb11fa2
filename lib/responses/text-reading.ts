import type { ColumnReading, ReadingRule } from './column-reading.ts';
import type { DistinctValues } from './distinct-values.ts';

/** A column of free text, to be quoted. */
export function textReading({ values }: DistinctValues, size: number, rule: ReadingRule): ColumnReading {
  const textOf: (string | null)[] = new Array(size).fill(null);
  for (const { text, at } of values) textOf[at] = text;
  return { kind: 'text', rule, textOf };
}
