import type { Column } from '#lib/responses/table.ts';

/** Whether row `row` gave the answer `category` to `column`; undefined when it gave none. */
export function holds(column: Column, row: number, category: number): boolean | undefined {
  if (column.scale === 'multi') {
    if (column.missing[row]) return undefined;
    return column.chosen[row * column.categories.length + category] === 1;
  }
  if (column.scale === 'text' || column.scale === 'interval') return undefined;
  const cell = column.cells[row] ?? -1;
  return cell < 0 ? undefined : cell === category;
}
