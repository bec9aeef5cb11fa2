import type { Column } from '#lib/responses/table.ts';
import { codeRows } from './code-rows.ts';
import type { Coordinate } from './coordinate.ts';

/** The raw codes of one column as coordinates, for every row of the table: see `codeRows`. */
export function codeColumn(column: Column): Coordinate[] {
  const count = column.scale === 'multi' ? column.missing.length : column.cells.length;
  const everyRow = new Int32Array(count);
  for (let row = 0; row < count; row++) everyRow[row] = row;
  return codeRows(column, everyRow).map((values) => ({ variable: column.name, values }));
}
