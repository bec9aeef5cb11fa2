import type { Column, Table } from '#lib/responses/table.ts';
import { isMissing } from './encode/is-missing.ts';

/**
 * The rows (0-based) of a table that stand behind a number: all when no variable is named, who gave the answer when a
 * category is named, else who answered. None for a variable or a category that the table does not have.
 */
export function rowsBehind(table: Table, variable: string | null, category: string | null): number[] {
  const column = variable === null ? null : table.columns.find(({ name }) => name === variable);
  if (column === undefined) return [];
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (column === null || isBehind(column, row, category)) rows.push(row);
  return rows;
}

function isBehind(column: Column, row: number, category: string | null): boolean {
  if (isMissing(column, row)) return false;
  if (category === null) return true;
  if (!('categories' in column)) return false;
  const at = column.categories.findIndex(({ code }) => code === category);
  if (at < 0) return false;
  return column.scale === 'multi' ? column.chosen[row * column.categories.length + at] === 1 : column.cells[row] === at;
}
