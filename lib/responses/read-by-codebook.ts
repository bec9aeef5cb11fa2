import { fail, ok, type Result } from '#lib/result.ts';
import { categoricalReading } from './categorical-reading.ts';
import type { CodebookColumn } from './codebook-schema.ts';
import type { ColumnReading } from './column-reading.ts';
import type { DistinctValue, DistinctValues } from './distinct-values.ts';
import { inferBinary } from './infer-binary.ts';
import { inferList } from './infer-list.ts';
import { inferOrder } from './infer-order.ts';
import { listReading } from './list-reading.ts';
import { parseNumber, usesDecimalComma } from './parse-number.ts';
import { splitList } from './split-list.ts';
import type { Category } from './table.ts';
import { textReading } from './text-reading.ts';

/** A value that does not fit what the codebook says of its column; `at` is its place in `RawColumn.values`. */
export type Misfit =
  | { readonly tag: 'notANumber' | 'notBinary' | 'unknownCode'; readonly at: number; readonly value: string }
  | { readonly tag: 'noOrder' };

/**
 * Reads a column as its codebook entry says. With `values`, a code that is not listed is a misfit; without them the codes
 * are taken as found. Ordinal columns need `values`, or numbers, or texts that carry an order. Binary ones list no
 * first and yes second. A ranking (best first) is read as the set of what was ranked.
 * @param size length of `RawColumn.values`
 */
export function readByCodebook(
  entry: CodebookColumn,
  distinct: DistinctValues,
  size: number,
): Result<ColumnReading, Misfit> {
  if (entry.ignore) return ok({ kind: 'ignored', reason: 'codebook' });
  if (distinct.values.length === 0) return ok({ kind: 'ignored', reason: 'empty' });
  switch (entry.scale) {
    case 'text':
      return ok(textReading(distinct, size, 'codebook'));
    case 'interval':
      return interval(distinct, size);
    case 'multi':
    case 'rank':
      return multi(entry, distinct, size);
    case 'binary':
      return binary(entry, distinct, size);
    case 'ordinal':
    case 'nominal':
      return listed(entry, entry.scale, distinct, size);
  }
}

function interval({ values }: DistinctValues, size: number): Result<ColumnReading, Misfit> {
  const comma = usesDecimalComma(values.map(({ text }) => text));
  const numberOf = new Float64Array(size).fill(Number.NaN);
  for (const { text, at } of values) {
    const x = parseNumber(text, comma);
    if (Number.isNaN(x)) return fail({ tag: 'notANumber', at, value: text });
    numberOf[at] = x;
  }
  return ok({ kind: 'interval', rule: 'codebook', numberOf });
}

function binary(entry: CodebookColumn, distinct: DistinctValues, size: number): Result<ColumnReading, Misfit> {
  const codes = valuesOf(entry)?.map(({ code }) => code);
  const pair = inferBinary(distinct);
  const [no = '0', yes = '1'] = codes ?? (pair ? [pair.no, pair.yes] : lone(distinct));
  const reading = byCategories('binary', [{ code: no }, { code: yes }], distinct, size);
  return reading.ok || reading.failure.tag !== 'unknownCode'
    ? reading
    : fail({ ...reading.failure, tag: codes ? 'unknownCode' : 'notBinary' });
}

/** Only one of the two answers occurs: 0 or 1, no or yes. */
function lone({ values }: DistinctValues): [string, string] {
  const text = values[0]?.text ?? '';
  const partner = ['no', 'false', '0', 'нет', '否', 'nē'].includes(text.toLowerCase());
  return partner ? [text, `not ${text}`] : [`not ${text}`, text];
}

function listed(
  entry: CodebookColumn,
  scale: 'nominal' | 'ordinal',
  distinct: DistinctValues,
  size: number,
): Result<ColumnReading, Misfit> {
  const values = valuesOf(entry);
  if (values) return byCategories(scale, values, distinct, size);
  const found = distinct.values;
  const numbers = found.map(({ text }) => parseNumber(text));
  if (scale === 'nominal') return ok(categoricalReading('nominal', 'codebook', [...found].sort(byFrequency), size));
  if (numbers.every((x) => !Number.isNaN(x))) {
    const order = [...found].sort((a, b) => parseNumber(a.text) - parseNumber(b.text));
    return ok(categoricalReading('ordinal', 'codebook', order, size));
  }
  const order = inferOrder(distinct);
  return order ? ok(categoricalReading('ordinal', 'codebook', order.values, size)) : fail({ tag: 'noOrder' });
}

function byCategories(
  scale: 'nominal' | 'ordinal' | 'binary',
  categories: readonly Category[],
  { values }: DistinctValues,
  size: number,
): Result<ColumnReading, Misfit> {
  const places = new Map(categories.map(({ code }, index) => [code, index]));
  const indexOf = new Int32Array(size).fill(-1);
  for (const { text, at } of values) {
    const index = places.get(text);
    if (index === undefined) return fail({ tag: 'unknownCode', at, value: text });
    indexOf[at] = index;
  }
  return ok({ kind: 'categorical', scale, rule: 'codebook', categories, indexOf });
}

function multi(entry: CodebookColumn, distinct: DistinctValues, size: number): Result<ColumnReading, Misfit> {
  const separator = entry.multiSeparator ?? inferList(distinct) ?? ';';
  const listing = valuesOf(entry);
  const reading = listReading(distinct, separator, size, 'codebook');
  if (!listing || reading.kind !== 'multi') return ok(reading);
  const places = new Map(listing.map(({ code }, index) => [code, index]));
  const unsaid = new Set(entry.values?.flatMap(({ code, missing }) => (missing ? [code] : [])));
  const chosenOf: (number[] | null)[] = new Array(size).fill(null);
  for (const { text, at } of distinct.values) {
    const chosen: number[] = [];
    for (const piece of splitList(text, separator)) {
      if (unsaid.has(piece)) continue;
      const index = places.get(piece);
      if (index === undefined) return fail({ tag: 'unknownCode', at, value: piece });
      chosen.push(index);
    }
    chosenOf[at] = chosen;
  }
  return ok({ ...reading, categories: listing, chosenOf });
}

/** The listed categories in their order, without those that mean "no answer"; undefined when none are listed. */
function valuesOf(entry: CodebookColumn): Category[] | undefined {
  const kept = (entry.values ?? []).filter((value) => !value.missing);
  if (kept.length === 0) return undefined;
  const ordered = kept.every((value) => value.order !== undefined)
    ? [...kept].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    : kept;
  return ordered.map(({ code, label }) => (label === undefined ? { code } : { code, label }));
}

function byFrequency(a: DistinctValue, b: DistinctValue): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}
