import type { Column, Table } from '#lib/responses/table.ts';

/**
 * The table with its cells in memory that threads share, so that none of them holds a copy of its own. Texts are copied all the same.
 * @param given what becomes of the table that was given: `spent` frees its cells one after the other, so that there are never two of
 *   all, and nobody may look at it again
 */
export function shareTable({ rows, columns }: Table, given: 'kept' | 'spent' = 'kept'): Table {
  const shared = new Map<ArrayBufferLike, SharedArrayBuffer>();
  const share = (buffer: ArrayBufferLike): SharedArrayBuffer => {
    if (buffer instanceof SharedArrayBuffer) return buffer;
    const known = shared.get(buffer);
    if (known) return known;
    const copy = new SharedArrayBuffer(buffer.byteLength);
    new Uint8Array(copy).set(new Uint8Array(buffer));
    shared.set(buffer, copy);
    if (given === 'spent') buffer.transfer(0);
    return copy;
  };
  return { rows, columns: columns.map((column) => shareColumn(column, share)) };
}

function shareColumn(column: Column, share: (buffer: ArrayBufferLike) => SharedArrayBuffer): Column {
  switch (column.scale) {
    case 'text':
      return column;
    case 'interval':
      return { ...column, cells: over(column.cells, share, Float64Array) };
    case 'multi':
      return {
        ...column,
        chosen: over(column.chosen, share, Uint8Array),
        missing: over(column.missing, share, Uint8Array),
      };
    default:
      return { ...column, cells: over(column.cells, share, Int32Array) };
  }
}

type List = Float64Array | Int32Array | Uint8Array;

/** The same part of a shared buffer. */
function over<T extends List>(
  { buffer, byteOffset, length }: T,
  share: (buffer: ArrayBufferLike) => SharedArrayBuffer,
  make: new (buffer: SharedArrayBuffer, byteOffset: number, length: number) => T,
): T {
  return new make(share(buffer), byteOffset, length);
}
