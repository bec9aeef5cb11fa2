import type { Column, Table } from '#lib/responses/table.ts';

/** The table with its cells in memory that threads share, so that none of them holds a copy of its own. Texts are copied all the same. */
export function shareTable({ rows, columns }: Table): Table {
  return { rows, columns: columns.map(shareColumn) };
}

function shareColumn(column: Column): Column {
  switch (column.scale) {
    case 'text':
      return column;
    case 'interval':
      return { ...column, cells: share(column.cells, Float64Array) };
    case 'multi':
      return { ...column, chosen: share(column.chosen, Uint8Array), missing: share(column.missing, Uint8Array) };
    default:
      return { ...column, cells: share(column.cells, Int32Array) };
  }
}

type List = Float64Array | Int32Array | Uint8Array;

function share<T extends List>(list: T, make: new (buffer: SharedArrayBuffer) => T): T {
  if (list.buffer instanceof SharedArrayBuffer) return list;
  const shared = new make(new SharedArrayBuffer(list.byteLength));
  shared.set(list);
  return shared;
}
