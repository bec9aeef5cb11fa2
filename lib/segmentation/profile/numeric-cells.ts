import type { Column } from '#lib/responses/table.ts';

/**
 * The numbers of a column whose mean makes sense: interval, or ordinal with whole numbers as codes. NaN when missing.
 * Undefined for every other column.
 */
export function numericCells(column: Column): Float64Array | undefined {
  if (column.scale === 'interval') return column.cells;
  if (column.scale !== 'ordinal' || !column.categories.every(({ code }) => /^[+-]?\d+$/.test(code))) return undefined;
  const numbers = column.categories.map(({ code }) => Number(code));
  return Float64Array.from(column.cells, (cell) => (cell < 0 ? Number.NaN : (numbers[cell] ?? Number.NaN)));
}
