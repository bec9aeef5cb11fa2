import type { Table } from '#lib/responses/table.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { holds } from './holds.ts';

/** A text answer worth quoting. `row` is 0-based. */
export interface Quote {
  readonly variable: string;
  readonly row: number;
  readonly words: string;
}

/**
 * Answers to quote verbatim for a segment, from the columns named (all text columns when absent): where a yes/no column of
 * the subfactor `quote-consent` exists, of those who said yes only; of some length, said
 * once only, without an e-mail address, a link or a telephone number; those first whose respondent belongs most surely, and of
 * these the ones nearest to 120 characters; one of each column before a second of any, each person once. O(rows × text columns).
 * @param certainty per row of the table, 0–1
 */
export function quotes(
  table: Table,
  segments: SegmentRows,
  segment: number,
  certainty: ArrayLike<number>,
  most: number,
  only?: readonly string[],
): Quote[] {
  const consent = table.columns.find(({ scale, subfactor }) => scale === 'binary' && subfactor === 'quote-consent');
  const mayQuote = (row: number) => !consent || holds(consent, row, 1) === true;
  const queues = table.columns.flatMap((column) => {
    if (column.scale !== 'text' || (only && !only.includes(column.name))) return [];
    const seen = new Map<string, number>();
    for (const words of column.cells) if (words !== null) seen.set(words, (seen.get(words) ?? 0) + 1);
    const fit: Quote[] = [];
    for (const [row, of] of segments.of.entries()) {
      const words = of === segment && mayQuote(row) ? column.cells[row] : null;
      if (words && seen.get(words) === 1 && isQuotable(words)) fit.push({ variable: column.name, row, words });
    }
    const sure = (quote: Quote) => Math.round((certainty[quote.row] ?? 0) * 10);
    const off = (quote: Quote) => Math.abs(quote.words.length - 120);
    fit.sort((a, b) => sure(b) - sure(a) || off(a) - off(b) || a.row - b.row);
    return [fit];
  });
  const out: Quote[] = [];
  const rows = new Set<number>();
  for (let place = 0; out.length < most && queues.some((queue) => queue.length > place); place++)
    for (const queue of queues) {
      const quote = queue[place];
      if (!quote || out.length >= most || rows.has(quote.row)) continue;
      rows.add(quote.row);
      out.push(quote);
    }
  return out;
}

function isQuotable(words: string): boolean {
  if (words.length > 400 || /@|https?:|www\.|\d{7}/i.test(words)) return false;
  const cjk = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return cjk >= 6 || words.split(/\s+/).length >= 4;
}
