import type { Codes } from './codes.ts';
import { FORM, type PackedColumn, type PackedHeader } from './packed-form.ts';
import type { Column, Table } from './table.ts';
import { upTo8 } from './up-to-8.ts';

/** The table that `packTable` wrote, without labels and factors; null when the bytes are of another form or by another release. */
export function unpackTable(packed: Uint8Array, by: string): Table | null {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as PackedHeader;
  if (header.form !== FORM || header.by !== by) return null;
  const { rows, columns } = header;
  // Cells are read in place, which asks for memory of our own that begins where numbers may. (A Buffer's own `slice` makes none.)
  const { buffer } = new Uint8Array(packed.subarray(upTo8(4 + length)));
  return { rows, columns: columns.map((column) => unpacked(column, rows, buffer)) };
}

function unpacked(
  { name, scale, categories = [], bits, from, bytes }: PackedColumn,
  rows: number,
  buffer: ArrayBuffer,
): Column {
  if (scale === 'interval') return { name, scale, cells: new Float64Array(buffer, from, rows) };
  if (scale === 'text')
    return { name, scale, cells: JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, from, bytes))) };
  const coded = { name, categories: categories.map((code) => ({ code })) };
  if (scale !== 'multi') return { ...coded, scale, cells: codesIn(buffer, from, rows, bits) };
  const width = categories.length;
  const chosen = new Uint8Array(buffer, from, rows * width);
  return { ...coded, scale, chosen, missing: new Uint8Array(buffer, from + rows * width, rows) };
}

function codesIn(buffer: ArrayBuffer, from: number, rows: number, bits: PackedColumn['bits']): Codes {
  if (bits === 8) return new Int8Array(buffer, from, rows);
  return bits === 16 ? new Int16Array(buffer, from, rows) : new Int32Array(buffer, from, rows);
}
