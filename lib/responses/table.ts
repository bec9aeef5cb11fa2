import type { Factor, Scale } from '#lib/factor.ts';
import type { Codes } from './codes.ts';

/** One category of a variable: its code as stored, and what people read. */
export interface Category {
  readonly code: string;
  readonly label?: string;
}

interface ColumnBase {
  /** Name of the variable, unique in its table: a question's code, or a CSV header. */
  readonly name: string;
  readonly label?: string;
  readonly factor?: Factor;
  /** What the column tells within its factor, as in a question definition: `motivation`, `decision-time`, … */
  readonly subfactor?: string;
  /** Columns that share a grid are rows of one matrix question, on one answer scale. */
  readonly grid?: string;
}

/** A variable with one of few values per respondent; `cells[row]` is an index into `categories`, -1 when missing.
 * Ordinal categories are in order, binary ones are [no, yes]. */
export interface CategoricalColumn extends ColumnBase {
  readonly scale: 'nominal' | 'ordinal' | 'binary';
  readonly categories: readonly Category[];
  readonly cells: Codes;
}

/** A variable that is a number; NaN when missing. */
export interface NumericColumn extends ColumnBase {
  readonly scale: 'interval';
  readonly cells: Float64Array;
}

/** Several choices at once; `chosen[row * categories.length + i]` is 1 when category i was ticked; `missing[row]` is 1 when the question was not answered. */
export interface MultiColumn extends ColumnBase {
  readonly scale: 'multi';
  readonly categories: readonly Category[];
  readonly chosen: Uint8Array;
  readonly missing: Uint8Array;
}

/** Free text; null when missing. Never clustered, quoted only. */
export interface TextColumn extends ColumnBase {
  readonly scale: 'text';
  readonly cells: readonly (string | null)[];
}

export type Column = CategoricalColumn | NumericColumn | MultiColumn | TextColumn;

/** Answers of many respondents, column by column, coded. Row r of every column is the same respondent. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Scales that a table can hold today. Ranking and best–worst arrive as columns derived from them. */
export type TableScale = Exclude<Scale, 'rank'>;
