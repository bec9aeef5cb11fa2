import type { Codes } from './codes.ts';

/**
 * Codes of so many respondents, one after the other.
 * @param categories how many there are; every code is −1 or a place among them
 */
export function codeCells(rows: number, categories: number, codeOf: (row: number) => number): Codes {
  const out =
    categories <= 0x80 ? new Int8Array(rows) : categories <= 0x8000 ? new Int16Array(rows) : new Int32Array(rows);
  for (let row = 0; row < rows; row++) out[row] = codeOf(row);
  return out;
}
