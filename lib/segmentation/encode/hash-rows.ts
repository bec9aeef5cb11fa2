import type { Column } from '#lib/responses/table.ts';

/** What a gap is hashed as. */
const GAP = -1;

/**
 * A whole number below 2^`bits` for each row, the same for equal answers and, but for chance, another for others. The order of rows
 * and of the table does not matter; text does not count. O(rows × columns).
 * @param bits 1 … 53
 * @see A. Appleby, MurmurHash3: its mixing steps, in two lanes
 */
export function hashRows(columns: readonly Column[], rows: Int32Array, bits: number): Float64Array {
  const high = new Int32Array(rows.length);
  const low = new Int32Array(rows.length);
  for (const column of columns) mixColumn(column, rows, high, low);
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const all = scatter(high[at] as number) * 2 ** 21 + (scatter(low[at] as number) >>> 11);
    out[at] = Math.floor(all / 2 ** (53 - bits));
  }
  return out;
}

function mixColumn(column: Column, rows: Int32Array, high: Int32Array, low: Int32Array): void {
  const mix = (at: number, what: number) => {
    high[at] = mixed((high[at] as number) ^ what, 0xcc9e2d51);
    low[at] = mixed((low[at] as number) ^ what, 0x1b873593);
  };
  switch (column.scale) {
    case 'text':
      return;
    case 'interval': {
      const number = new Float64Array(1);
      const words = new Int32Array(number.buffer);
      for (let at = 0; at < rows.length; at++) {
        const x = column.cells[rows[at] as number] as number;
        // 0 and −0 are one number; gaps may be written in many ways.
        number[0] = Number.isNaN(x) ? 0 : x + 0;
        mix(at, Number.isNaN(x) ? GAP : (words[0] as number));
        mix(at, words[1] as number);
      }
      return;
    }
    case 'multi': {
      const width = column.categories.length;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number;
        for (let option = 0; option < width; option++)
          mix(at, column.missing[row] ? GAP : (column.chosen[row * width + option] as number));
      }
      return;
    }
    default:
      for (let at = 0; at < rows.length; at++) mix(at, column.cells[rows[at] as number] as number);
  }
}

function mixed(x: number, by: number): number {
  const product = Math.imul(x, by);
  return Math.imul((product << 13) | (product >>> 19), 5) + 0x6b64e654;
}

/** Lets every bit weigh on every other; 0 … 2^32 − 1. */
function scatter(x: number): number {
  const a = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}
