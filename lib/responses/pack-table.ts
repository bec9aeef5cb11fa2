import { FORM, type PackedColumn, type PackedHeader } from './packed-form.ts';
import type { Column, Table } from './table.ts';
import { upTo8 } from './up-to-8.ts';

/**
 * A table as bytes: a byte or a short for each code, eight for a number; names and codes, but no labels and factors. First the length of a
 * JSON header (32 bits, little-endian), the header, and from the next multiple of 8 the columns, each from a multiple of 8.
 * @param by the release that read the answers
 */
export function packTable({ rows, columns }: Table, by: string): Uint8Array {
  const parts: { readonly bytes: Uint8Array; readonly from: number }[] = [];
  let end = 0;
  const packed = columns.map((column): PackedColumn => {
    const bytes = bytesOf(column);
    const from = end;
    parts.push({ bytes, from });
    end = upTo8(from + bytes.length);
    const { name, scale } = column;
    if (scale === 'text' || scale === 'interval') return { name, scale, from, bytes: bytes.length };
    const categories = column.categories.map(({ code }) => code);
    const bits = scale === 'multi' ? {} : { bits: (8 * column.cells.BYTES_PER_ELEMENT) as 8 | 16 | 32 };
    return { name, scale, categories, ...bits, from, bytes: bytes.length };
  });
  const header = new TextEncoder().encode(
    JSON.stringify({ form: FORM, by, rows, columns: packed } satisfies PackedHeader),
  );
  const begin = upTo8(4 + header.length);
  const out = new Uint8Array(begin + end);
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 4);
  for (const { bytes, from } of parts) out.set(bytes, begin + from);
  return out;
}

function bytesOf(column: Column): Uint8Array {
  if (column.scale === 'text') return new TextEncoder().encode(JSON.stringify(column.cells));
  if (column.scale === 'multi') return joined(column.chosen, column.missing);
  const { buffer, byteOffset, byteLength } = column.cells;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const out = new Uint8Array(first.length + second.length);
  out.set(first);
  out.set(second, first.length);
  return out;
}
