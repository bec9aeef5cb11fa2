import type { CodebookColumn } from './codebook-schema.ts';
import type { DistinctValues } from './distinct-values.ts';
import type { ColumnFindings } from './file-findings.ts';
import { inferBinary } from './infer-binary.ts';
import { inferList } from './infer-list.ts';
import { inferOrder } from './infer-order.ts';
import { parseNumber } from './parse-number.ts';
import { splitList } from './split-list.ts';

/**
 * The values that a column has on a scale, in the best order that its texts give: by number or range for ordered ones, no before yes, else
 * most frequent first; without those that mean "no answer". Undefined where they are not listed: numbers, texts, and columns with too many different ones.
 */
export function listableValues(
  found: ColumnFindings | undefined,
  scale: CodebookColumn['scale'],
  missing: ReadonlySet<string>,
  separator?: string,
): CodebookColumn['values'] {
  if (!found?.values || scale === 'interval' || scale === 'text') return undefined;
  const given = found.values.filter(([text]) => !missing.has(text));
  const values = given.map(([text, count], at) => ({ text, count, at }));
  const distinct: DistinctValues = { values, n: values.reduce((sum, { count }) => sum + count, 0) };
  if (scale === 'multi') return pieces(distinct, separator ?? inferList(distinct) ?? ';');
  if (scale === 'binary') {
    const pair = inferBinary(distinct);
    if (pair) return [{ code: pair.no }, { code: pair.yes }];
    if (values.length > 2) return undefined;
    const texts = values.map(({ text }) => text).sort(byNumber);
    // A box that was ticked, or left empty.
    if (texts.length === 1 && found.empty > 0) return [{ code: '' }, { code: texts[0] ?? '' }];
    return texts.length === 2 ? texts.map((code) => ({ code })) : undefined;
  }
  if (scale !== 'ordinal') return values.map(({ text }) => ({ code: text }));
  const ordered = inferOrder(distinct)?.values.map(({ text }) => text) ?? values.map(({ text }) => text).sort(byNumber);
  return ordered.map((code, place) => ({ code, order: place + 1 }));
}

/** Numbers by size and before words; words stay in the order in which they came. */
function byNumber(a: string, b: string): number {
  const [x, y] = [parseNumber(a), parseNumber(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return x - y;
}

function pieces({ values }: DistinctValues, separator: string): { code: string }[] | undefined {
  const counts = new Map<string, number>();
  for (const { text, count } of values)
    for (const piece of splitList(text, separator)) counts.set(piece, (counts.get(piece) ?? 0) + count);
  if (counts.size > 200) return undefined;
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => ({ code }));
}
