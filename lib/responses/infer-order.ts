import type { DistinctValue, DistinctValues } from './distinct-values.ts';

/** The values of a column in an order that their texts themselves give. */
export interface InferredOrder {
  readonly values: readonly DistinctValue[];
  readonly rule: 'leadingNumber' | 'ranges';
}

/**
 * Finds an order in texts that carry one: a number in front of each ("1 Extremely well", "2 Quite well"), or ranges that
 * do not overlap ("18-29", "30-44", "> 60"; "$0 - $24,999"; "(55,65]"; "Less than 5"; "до 20"). Words alone ("Every
 * month") carry none: a codebook orders those. Undefined when some text does not fit.
 */
export function inferOrder({ values }: DistinctValues): InferredOrder | undefined {
  if (values.length < 2 || values.length > 40) return undefined;
  return byLeadingNumber(values) ?? byRange(values);
}

function byLeadingNumber(values: readonly DistinctValue[]): InferredOrder | undefined {
  const keyed = values.map((value) => ({ value, match: /^([+-]?\d{1,2})\s*[.):=–—-]?\s+\p{L}/u.exec(value.text) }));
  if (keyed.some(({ match, value }) => !match || asRange(value.text))) return undefined;
  const sorted = keyed.map(({ value, match }) => ({ value, key: Number(match?.[1]) })).sort((a, b) => a.key - b.key);
  if (new Set(sorted.map(({ key }) => key)).size < sorted.length) return undefined;
  return { values: sorted.map(({ value }) => value), rule: 'leadingNumber' };
}

function byRange(values: readonly DistinctValue[]): InferredOrder | undefined {
  const ranges: { value: DistinctValue; low: number; high: number }[] = [];
  for (const value of values) {
    const range = asRange(value.text);
    if (!range) return undefined;
    ranges.push({ value, low: range[0], high: range[1] });
  }
  ranges.sort((a, b) => a.low - b.low || a.high - b.high);
  const apart = ranges.every((range, i) => i === 0 || (ranges[i - 1]?.high ?? 0) <= range.low);
  return apart ? { values: ranges.map(({ value }) => value), rule: 'ranges' } : undefined;
}

const NUMBER = String.raw`[$€£₽¥]?\s?(\d{1,3}(?:[, \u00A0]\d{3})+|\d+(?:\.\d+)?)\s?([kк])?\s?[%$€₽¥]?`;
const WORDS = '(?:years?|лет|года?|岁|gadi|gadu)?';
const BETWEEN = new RegExp(
  String.raw`^[[(]?\s*${NUMBER}\s*(?:-|–|—|to|до|līdz|至|,|\.\.)\s*${NUMBER}\s*[\])]?\s*${WORDS}$`,
  'i',
);
const BELOW = new RegExp(
  String.raw`^(?:<=?|≤|less than|under|up to|below|до|менее|меньше|mazāk (?:par|nekā)|līdz)\s*${NUMBER}\s*${WORDS}$|^${NUMBER}\s*${WORDS}\s*(?:以下|or less|and under|и менее)$`,
  'i',
);
const ABOVE = new RegExp(
  String.raw`^(?:>=?|≥|\+|more than|over|above|from|от|более|больше|свыше|vairāk (?:par|nekā)|virs|no)\s*${NUMBER}\s*${WORDS}$|^${NUMBER}\s*${WORDS}\s*(?:\+|以上|or more|and over|and above|и более|и старше|un vairāk)$`,
  'i',
);

function asRange(text: string): readonly [number, number] | undefined {
  const between = BETWEEN.exec(text);
  if (between) {
    const thousands = between[4] !== undefined;
    const low = amount(between[1], between[2] ?? (thousands ? between[4] : undefined));
    const high = amount(between[3], between[4]);
    return low <= high ? [low, high] : undefined;
  }
  const below = BELOW.exec(text);
  if (below) return [Number.NEGATIVE_INFINITY, amount(below[1] ?? below[3], below[2] ?? below[4])];
  const above = ABOVE.exec(text);
  if (above) return [amount(above[1] ?? above[3], above[2] ?? above[4]), Number.POSITIVE_INFINITY];
  return undefined;
}

function amount(digits: string | undefined, thousands: string | undefined): number {
  return Number((digits ?? '').replace(/[, \u00A0]/g, '')) * (thousands ? 1000 : 1);
}
