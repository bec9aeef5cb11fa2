import { codeCells } from './code-cells.ts';
import type { Column } from './table.ts';

/** The column with these rows (0-based) only, in this order. */
export function takeColumn(column: Column, rows: readonly number[]): Column {
  switch (column.scale) {
    case 'text':
      return { ...column, cells: rows.map((row) => column.cells[row] ?? null) };
    case 'interval':
      return { ...column, cells: Float64Array.from(rows, (row) => column.cells[row] ?? Number.NaN) };
    case 'multi': {
      const width = column.categories.length;
      const chosen = new Uint8Array(rows.length * width);
      for (const [at, row] of rows.entries())
        chosen.set(column.chosen.subarray(row * width, (row + 1) * width), at * width);
      return { ...column, chosen, missing: Uint8Array.from(rows, (row) => column.missing[row] ?? 1) };
    }
    default:
      return {
        ...column,
        cells: codeCells(rows.length, column.categories.length, (at) => column.cells[rows[at] as number] ?? -1),
      };
  }
}
