import type { IgnoreReason, ReadingRule } from './column-reading.ts';
import { distinctValues, usualMissing } from './distinct-values.ts';
import { parseNumber, usesDecimalComma } from './parse-number.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import type { TableReading } from './read-table.ts';

/** What a data file turned out to hold, small enough to keep and to show: the cells themselves stay in the file. */
export interface FileFindings {
  readonly rows: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly ColumnFindings[];
  /** The first rows as they stand, for a preview; long texts are cut. */
  readonly head: readonly (readonly string[])[];
}

export interface ColumnFindings {
  readonly name: string;
  /** Different texts, without those that usually mean "no answer". */
  readonly distinct: number;
  /** Rows that hold one of those. */
  readonly empty: number;
  /** Every text but the empty one with its count, most frequent first; undefined when there are more than can be listed. */
  readonly values?: readonly (readonly [text: string, count: number])[];
  /** Three of the texts, cut. */
  readonly samples: readonly string[];
  /** The first few texts that are no numbers, and how many there are. */
  readonly words: { readonly count: number; readonly first: readonly string[] };
  /** Why it is read as it is, or why it is left out. */
  readonly rule?: ReadingRule;
  readonly reason?: IgnoreReason;
}

/** Texts that are listed one by one. */
const mostListed = 200;

/** Looks through a file that was read. O(rows × columns). */
export function fileFindings(
  raw: RawTable,
  { ignored, rules }: TableReading,
  file: { readonly encoding: string; readonly delimiter: string },
): FileFindings {
  const reasons = new Map(ignored.map(({ name, reason }) => [name, reason]));
  const ruleOf = new Map(rules.map(({ name, rule }) => [name, rule]));
  const head = Array.from({ length: Math.min(raw.rows, 6) }, (_, row) =>
    raw.columns.map(({ values, cells }) => cut(values[cells[row] ?? -1] ?? '', 500)),
  );
  return {
    rows: raw.rows,
    encoding: file.encoding,
    delimiter: file.delimiter,
    columns: raw.columns.map((column) => {
      const reason = reasons.get(column.name);
      const rule = ruleOf.get(column.name);
      return { ...ofColumn(column), ...(reason && { reason }), ...(rule && { rule }) };
    }),
    head,
  };
}

const missing = new Set(usualMissing);
const blank = new Set(['']);

function ofColumn(column: RawColumn): ColumnFindings {
  const all = distinctValues(column, blank).values;
  const { values, n } = distinctValues(column, missing);
  const comma = usesDecimalComma(values.map(({ text }) => text));
  const words = values.filter(({ text }) => Number.isNaN(parseNumber(text, comma)));
  const listed = all.length <= mostListed && all.every(({ text }) => text.length <= 300);
  const byCount = listed ? [...all].sort((a, b) => b.count - a.count) : [];
  return {
    name: column.name,
    distinct: values.length,
    empty: column.cells.length - n,
    ...(listed && { values: byCount.map(({ text, count }) => [text, count] as const) }),
    samples: values.slice(0, 3).map(({ text }) => cut(text, 80)),
    words: { count: words.length, first: words.slice(0, 8).map(({ text }) => cut(text, 80)) },
  };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;
}
