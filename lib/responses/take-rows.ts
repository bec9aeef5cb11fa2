import type { Table } from './table.ts';
import { takeColumn } from './take-column.ts';

/** The table with these rows (0-based) only, in this order. */
export function takeRows(table: Table, rows: readonly number[]): Table {
  return { rows: rows.length, columns: table.columns.map((column) => takeColumn(column, rows)) };
}
