import type { ColumnReading, ReadingRule } from './column-reading.ts';
import type { DistinctValue } from './distinct-values.ts';

/** A column of categories in the given order. */
export function categoricalReading(
  scale: 'nominal' | 'ordinal' | 'binary',
  rule: ReadingRule,
  values: readonly DistinctValue[],
  size: number,
): ColumnReading {
  const indexOf = new Int32Array(size).fill(-1);
  for (const [index, { at }] of values.entries()) indexOf[at] = index;
  return { kind: 'categorical', scale, rule, categories: values.map(({ text }) => ({ code: text })), indexOf };
}
