import type { Column } from '#lib/responses/table.ts';

/** Which of two rows comes first in the order of their answers, gaps first: below 0 for row a, above 0 for row b, 0 when they gave the same. Text does not count. O(columns). */
export function compareRows(columns: readonly Column[], a: number, b: number): number {
  for (const column of columns) {
    const d = compare(column, a, b);
    if (d !== 0) return d;
  }
  return 0;
}

function compare(column: Column, a: number, b: number): number {
  switch (column.scale) {
    case 'text':
      return 0;
    case 'interval': {
      const [x, y] = [column.cells[a] as number, column.cells[b] as number];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(y)) - Number(Number.isNaN(x));
      return x < y ? -1 : Number(x > y);
    }
    case 'multi': {
      if (column.missing[a] || column.missing[b])
        return Number(column.missing[b] !== 0) - Number(column.missing[a] !== 0);
      const width = column.categories.length;
      for (let option = 0; option < width; option++) {
        const d = (column.chosen[a * width + option] as number) - (column.chosen[b * width + option] as number);
        if (d !== 0) return d;
      }
      return 0;
    }
    default:
      return (column.cells[a] as number) - (column.cells[b] as number);
  }
}
