import type { ColumnReading } from './column-reading.ts';
import type { DistinctValue, DistinctValues } from './distinct-values.ts';
import { parseNumber, usesDecimalComma } from './parse-number.ts';
import type { Category } from './table.ts';

/** Whole numbers that span at most this much are steps of a scale, not amounts. */
const WIDEST_SCALE = 10;

/**
 * Reads a column of numbers: whole numbers within a span of ten as an ordinal scale (every step between the smallest and
 * the largest is a category, used or not), two whole numbers as nominal, the rest as interval. Numbers with words at
 * the ends of a scale ("I hate it!-5", "+5 love it") count when at least three bare numbers stand beside them. Undefined
 * when the column is none of these.
 * @param size length of `RawColumn.values`
 */
export function inferNumber({ values }: DistinctValues, size: number): ColumnReading | undefined {
  const comma = usesDecimalComma(values.map(({ text }) => text));
  const bare = values.map(({ text }) => (/^[+-]?0\d/.test(text) ? Number.NaN : parseNumber(text, comma)));
  const words = bare.filter((x) => Number.isNaN(x)).length;
  if (words > 0) return labelledEnds(values, bare, words, size);
  const whole = bare.every(Number.isInteger);
  if (whole && values.length >= 3 && span(bare) <= WIDEST_SCALE) return scaleOf(values, bare, size, 'smallIntegers');
  if (whole && values.length === 2) return twoCodes(values, bare, size);
  const numberOf = new Float64Array(size).fill(Number.NaN);
  for (const [i, { at }] of values.entries()) numberOf[at] = bare[i] ?? Number.NaN;
  return { kind: 'interval', rule: 'numbers', numberOf };
}

function span(numbers: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of numbers) {
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return high - low;
}

function scaleOf(
  values: readonly DistinctValue[],
  numbers: readonly number[],
  size: number,
  rule: 'smallIntegers' | 'labelledEnds',
): ColumnReading {
  const low = Math.min(...numbers);
  const labels = new Map(values.map(({ text }, i) => [numbers[i], text]));
  const categories: Category[] = Array.from({ length: span(numbers) + 1 }, (_, step) => {
    const label = labels.get(low + step);
    const code = String(low + step);
    const words = rule === 'labelledEnds' ? (label ?? '').replace(/[+-]?\d+/, '').trim() : '';
    return words === '' ? { code } : { code, label: words };
  });
  const indexOf = new Int32Array(size).fill(-1);
  for (const [i, { at }] of values.entries()) indexOf[at] = (numbers[i] ?? 0) - low;
  return { kind: 'categorical', scale: 'ordinal', rule, categories, indexOf };
}

function twoCodes(values: readonly DistinctValue[], numbers: readonly number[], size: number): ColumnReading {
  const order = [0, 1].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  const indexOf = new Int32Array(size).fill(-1);
  for (const [index, i] of order.entries()) indexOf[values[i]?.at ?? 0] = index;
  const categories = order.map((i) => ({ code: values[i]?.text ?? '' }));
  return { kind: 'categorical', scale: 'nominal', rule: 'twoValues', categories, indexOf };
}

/** "I hate it!-5" beside "-4", "-3" …: the number counts, the words become the label of that step. */
function labelledEnds(
  values: readonly DistinctValue[],
  bare: readonly number[],
  words: number,
  size: number,
): ColumnReading | undefined {
  if (words > 2 || values.length - words < 3) return undefined;
  const numbers = values.map(({ text }, i) => {
    const known = bare[i] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const match = /^\D*?([+-]?\d{1,3})$/.exec(text) ?? /^([+-]?\d{1,3})(?!\d)\D*$/.exec(text);
    return match ? Number(match[1]) : Number.NaN;
  });
  const distinct = new Set(numbers);
  if (!numbers.every(Number.isInteger) || distinct.size < numbers.length || span(numbers) > WIDEST_SCALE)
    return undefined;
  const ends = [Math.min(...numbers), Math.max(...numbers)];
  const onlyEnds = numbers.every((x, i) => !Number.isNaN(bare[i] ?? Number.NaN) || ends.includes(x));
  return onlyEnds ? scaleOf(values, numbers, size, 'labelledEnds') : undefined;
}
