import { categoricalReading } from './categorical-reading.ts';
import type { ColumnReading } from './column-reading.ts';
import type { DistinctValue, DistinctValues } from './distinct-values.ts';
import { inferBinary } from './infer-binary.ts';
import { inferIdentifier } from './infer-identifier.ts';
import { inferList } from './infer-list.ts';
import { inferNumber } from './infer-number.ts';
import { inferOrder } from './infer-order.ts';
import { journeyColumn } from './journey-column.ts';
import { listReading } from './list-reading.ts';
import { parseNumber } from './parse-number.ts';
import { textReading } from './text-reading.ts';

/**
 * How to understand a column when no codebook says it. The first rule that fits decides: nothing or one value only →
 * left out; key, contact or date → left out; yes/no pair → binary; numbers → ordinal (whole, span of ten at most) or
 * interval; several choices per cell → multi; texts that carry an order → ordinal; few short texts → nominal; words → text.
 * @param size length of `RawColumn.values`
 */
export function inferColumn(name: string, distinct: DistinctValues, size: number): ColumnReading {
  const { values } = distinct;
  if (values.length === 0) return { kind: 'ignored', reason: 'empty' };
  const journey = journeyColumn(name);
  if (journey) return readJourney(journey.lane, distinct, size);
  if (values.length === 1) return { kind: 'ignored', reason: 'constant' };
  const identifier = inferIdentifier(name, distinct);
  if (identifier) return { kind: 'ignored', reason: identifier };
  const pair = inferBinary(distinct);
  if (pair) return categoricalReading('binary', pair.rule, inOrder(values, [pair.no, pair.yes]), size);
  const number = inferNumber(distinct, size);
  if (number) return number;
  const separator = inferList(distinct);
  if (separator) return listReading(distinct, separator, size, 'list');
  const order = inferOrder(distinct);
  if (order) return categoricalReading('ordinal', order.rule, order.values, size);
  return words(distinct, size);
}

function words(distinct: DistinctValues, size: number): ColumnReading {
  const { values, n } = distinct;
  const each = n / values.length;
  const length = values.reduce((sum, { text }) => sum + text.length, 0) / values.length;
  const few = (values.length <= 12 && each >= 1.5) || (values.length <= 60 && each >= 5);
  if (few && length <= 80) return categoricalReading('nominal', 'fewTexts', [...values].sort(byFrequency), size);
  const wordy = values.filter(({ text }) => text.trim().split(/\s+/).length >= 3 || /[\u3400-\u9fff]{4}/.test(text));
  if (wordy.length / values.length >= 0.3 && values.length / n >= 0.5) return textReading(distinct, size, 'longText');
  const numbers = values.filter(({ text }) => !Number.isNaN(parseNumber(text)));
  const mixed = numbers.length / values.length >= 0.8;
  return { kind: 'ignored', reason: mixed ? 'mixed' : 'manyValues' };
}

function readJourney(lane: string, distinct: DistinctValues, size: number): ColumnReading {
  if (lane === 'story') return textReading(distinct, size, 'journey');
  if (lane === 'walked' || lane === 'touchpoint' || lane === 'barrier') {
    const pair = inferBinary(distinct) ?? alone(distinct);
    if (!pair) return words(distinct, size);
    const present = inOrder(distinct.values, [pair.no, pair.yes]);
    const indexOf = new Int32Array(size).fill(-1);
    for (const { text, at } of present) indexOf[at] = text === pair.yes ? 1 : 0;
    const categories = [{ code: pair.no }, { code: pair.yes }];
    return { kind: 'categorical', scale: 'binary', rule: 'journey', categories, indexOf };
  }
  const bound = lane === 'emotion' ? 2 : 1;
  const indexOf = new Int32Array(size).fill(-1);
  for (const { text, at } of distinct.values) {
    const x = parseNumber(text);
    if (!Number.isInteger(x) || Math.abs(x) > bound) return words(distinct, size);
    indexOf[at] = x + bound;
  }
  const categories = Array.from({ length: 2 * bound + 1 }, (_, i) => ({ code: String(i - bound) }));
  return { kind: 'categorical', scale: 'ordinal', rule: 'journey', categories, indexOf };
}

/** A touchpoint that everybody or nobody used still is a yes/no column. */
function alone({ values }: DistinctValues): { no: string; yes: string } | undefined {
  const text = values.length === 1 ? values[0]?.text : undefined;
  return text === '0' || text === '1' ? { no: '0', yes: '1' } : undefined;
}

function inOrder(values: readonly DistinctValue[], texts: readonly string[]): DistinctValue[] {
  return texts.flatMap((text) => values.filter((value) => value.text === text));
}

function byFrequency(a: DistinctValue, b: DistinctValue): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}
