import type { Codes } from '#lib/responses/codes.ts';

/** The codes of these rows, in their order. */
export function pickCodes(cells: Codes, rows: Int32Array): Int32Array {
  const out = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = cells[rows[at] as number] as number;
  return out;
}
