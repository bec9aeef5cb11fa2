import type { Codes } from '#lib/responses/codes.ts';
import type { Column, Table } from '#lib/responses/table.ts';

/**
 * The table with its cells in memory that threads share, so that none of them holds a copy of its own. Texts are copied all the same.
 * @param given what becomes of the table that was given: `spent` frees its cells one after the other, so that there are never two of
 *   all, and nobody may look at it again
 */
export function shareTable({ rows, columns }: Table, given: 'kept' | 'spent' = 'kept'): Table {
  const shared = new Map<ArrayBufferLike, SharedArrayBuffer>();
  const ahead = new Map<ArrayBufferLike, number>();
  for (const { buffer } of columns.flatMap(listsOf)) ahead.set(buffer, (ahead.get(buffer) ?? 0) + 1);

  /** The same part of a shared buffer. What nobody looks at any more is given up: views of it are lost with it. */
  function over<T extends List>(
    { buffer, byteOffset, length }: T,
    make: new (buffer: SharedArrayBuffer, byteOffset: number, length: number) => T,
  ): T {
    const copy = shared.get(buffer) ?? copied(buffer);
    shared.set(buffer, copy);
    const left = (ahead.get(buffer) ?? 1) - 1;
    ahead.set(buffer, left);
    if (given === 'spent' && left === 0 && buffer instanceof ArrayBuffer) buffer.transfer(0);
    return new make(copy, byteOffset, length);
  }

  function shareColumn(column: Column): Column {
    switch (column.scale) {
      case 'text':
        return column;
      case 'interval':
        return { ...column, cells: over(column.cells, Float64Array) };
      case 'multi':
        return { ...column, chosen: over(column.chosen, Uint8Array), missing: over(column.missing, Uint8Array) };
      default:
        return { ...column, cells: over(column.cells, kindOf(column.cells)) };
    }
  }

  return { rows, columns: columns.map(shareColumn) };
}

type List = Float64Array | Codes | Uint8Array;

type Kind = new (buffer: SharedArrayBuffer, byteOffset: number, length: number) => Codes;

function kindOf(codes: Codes): Kind {
  return codes.constructor as Kind;
}

function listsOf(column: Column): List[] {
  if (column.scale === 'text') return [];
  return column.scale === 'multi' ? [column.chosen, column.missing] : [column.cells];
}

function copied(buffer: ArrayBufferLike): SharedArrayBuffer {
  if (buffer instanceof SharedArrayBuffer) return buffer;
  const copy = new SharedArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}
