import type { CategoricalColumn, Column, MultiColumn } from '#lib/responses/table.ts';
import { boundedNumbers } from './bounded-numbers.ts';
import { kindsOf } from './kinds-of.ts';
import { pick } from './pick.ts';

/**
 * The raw codes that these rows gave to one column, in their order, as coordinates with NaN for a gap: a number as it is, an
 * ordinal answer as its step counted from 0, yes/no as 1/0, a nominal answer of two kinds as 0/1, of more kinds as one 0/1
 * coordinate per kind that occurs in the whole column, a multiple choice as one 0/1 coordinate per option. Text gives none.
 * O(rows × coordinates), and O(table rows) for a nominal column.
 */
export function codeRows(column: Column, rows: Int32Array): Float64Array[] {
  switch (column.scale) {
    case 'interval':
      return [boundedNumbers(pick(column.cells, rows))];
    case 'ordinal':
    case 'binary':
      return [steps(column, rows)];
    case 'nominal':
      return kindsOf(column).map((kind) => indicator(column, rows, kind));
    case 'multi':
      return column.categories.map((_, option) => ticks(column, rows, option));
    case 'text':
      return [];
  }
}

function steps({ cells }: CategoricalColumn, rows: Int32Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const code = cells[rows[at] as number] as number;
    out[at] = code < 0 ? Number.NaN : code;
  }
  return out;
}

function indicator({ cells }: CategoricalColumn, rows: Int32Array, kind: number): Float64Array {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const code = cells[rows[at] as number] as number;
    out[at] = code < 0 ? Number.NaN : Number(code === kind);
  }
  return out;
}

function ticks({ categories, missing, chosen }: MultiColumn, rows: Int32Array, option: number): Float64Array {
  const width = categories.length;
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    out[at] = missing[row] ? Number.NaN : (chosen[row * width + option] as number);
  }
  return out;
}
