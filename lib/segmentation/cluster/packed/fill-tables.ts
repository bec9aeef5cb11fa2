import type { LookupPlaces } from '../../kernel/lookup/lookup-kernel.ts';
import type { Pack, PackedPoints } from './packed-points.ts';

/** Squared distances of the values of one coordinate to all centres; grows to what is needed. */
let apart = new Float64Array(1024);

/** Writes what distances are looked up in: squared distances of every combination of values, and the coordinates of centres that are not packed. Lanes beyond the last centre are infinitely far. O(k × rows). */
export function fillTables(
  { points, packs, numbers }: PackedPoints,
  centres: Float64Array,
  k: number,
  f64: Float64Array,
  { pairs, table, centres: loose }: Pick<LookupPlaces, 'pairs' | 'table' | 'centres'>,
): void {
  const p = points.dimensions;
  const step = 2 * pairs;
  for (const pack of packs) fillTable(pack, centres, p, k, f64, table / 8, step);
  for (let j = 0, to = loose / 8; j < numbers.length; j++) {
    for (let c = 0; c < step; c++, to++)
      f64[to] = c < k ? (centres[c * p + (numbers[j] as number)] as number) : Number.POSITIVE_INFINITY;
  }
}

/**
 * The rows of the first coordinate, then each of them once for every value of the next, and so on; from the end, so that nothing is
 * written over before it is read.
 */
function fillTable(
  { first, columns }: Pack,
  centres: Float64Array,
  p: number,
  k: number,
  f64: Float64Array,
  table: number,
  step: number,
): void {
  const begin = table + first * step;
  let rows = 1;
  for (let c = 0; c < step; c++) f64[begin + c] = c < k ? 0 : Number.POSITIVE_INFINITY;
  for (const { coordinate, values } of columns) {
    const size = values.length;
    if (apart.length < size * step) apart = new Float64Array(size * step);
    for (let v = 0, to = 0; v < size; v++) {
      const x = values[v] as number;
      for (let c = 0; c < step; c++, to++) {
        const d = c < k ? x - (centres[c * p + coordinate] as number) : 0;
        apart[to] = d * d;
      }
    }
    for (let row = rows - 1; row >= 0; row--) {
      const from = begin + row * step;
      let to = begin + (row + 1) * size * step - 1;
      for (let at = size * step - 1, c = step - 1; at >= 0; at--, to--) {
        f64[to] = (f64[from + c] as number) + (apart[at] as number);
        c = c === 0 ? step - 1 : c - 1;
      }
    }
    rows *= size;
  }
}
