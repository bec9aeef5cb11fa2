import type { Column } from '#lib/responses/table.ts';

/** Whether row `row` holds no answer in this column. */
export function isMissing(column: Column, row: number): boolean {
  switch (column.scale) {
    case 'nominal':
    case 'ordinal':
    case 'binary':
      return (column.cells[row] ?? -1) < 0;
    case 'interval':
      return Number.isNaN(column.cells[row] ?? Number.NaN);
    case 'multi':
      return column.missing[row] !== 0;
    case 'text':
      return (column.cells[row] ?? null) === null;
  }
}
