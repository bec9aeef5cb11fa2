import type { Column } from '#lib/responses/table.ts';

/** How many rows gave no answer to a column. */
export function missingCount(column: Column): number {
  let count = 0;
  switch (column.scale) {
    case 'text':
      for (const cell of column.cells) if (cell === null) count++;
      return count;
    case 'interval':
      for (const cell of column.cells) if (Number.isNaN(cell)) count++;
      return count;
    case 'multi':
      for (const cell of column.missing) count += cell;
      return count;
    default:
      for (const cell of column.cells) if (cell < 0) count++;
      return count;
  }
}
