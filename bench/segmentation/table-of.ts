import type { Table } from '#lib/responses/table.ts';

/** Yes/no answers, a byte each, row by row, as a table. */
export function tableOf(values: Uint8Array, rows: number, columns: number): Table {
  return {
    rows,
    columns: Array.from({ length: columns }, (_, j) => ({
      name: `item${j + 1}`,
      scale: 'binary' as const,
      categories: [{ code: 'no' }, { code: 'yes' }],
      cells: Int32Array.from({ length: rows }, (_, row) => values[row * columns + j] as number),
    })),
  };
}
