import type { Partition } from '../partition.ts';
import type { Census } from './census.ts';
import type { PackedPoints } from './packed-points.ts';

/** People by row of one pack, 256 at most, while its coordinates are summed out of it one by one. */
const left = new Float64Array(256);

/** Puts the centres of clusters that hold someone on their means; the others stay. O(k × (rows + numbers)). */
export function settleCentres(
  { points, packs, rows, numbers }: PackedPoints,
  census: Census,
  partition: Partition,
): void {
  const { people, sums, sizes, occupied } = census;
  const p = points.dimensions;
  const { k, centres } = partition;
  for (let c = 0; c < k; c++) {
    if (occupied[c] === 0) continue;
    const size = sizes[c] as number;
    packs.forEach(({ first, columns }, at) => {
      const from = c * rows + first;
      let span = (packs[at + 1]?.first ?? rows) - first;
      for (let row = 0; row < span; row++) left[row] = people[from + row] as number;
      for (let v = columns.length - 1; v >= 0; v--) {
        const { coordinate, values } = columns[v] as (typeof columns)[number];
        span /= values.length;
        centres[c * p + coordinate] = sumOut(values, span) / size;
      }
    });
    numbers.forEach((coordinate, j) => {
      centres[c * p + coordinate] = (sums[c * numbers.length + j] as number) / size;
    });
  }
}

/** Sum over people of the coordinate that changes fastest; what is left is people by the others. */
function sumOut(values: Float64Array, rows: number): number {
  const size = values.length;
  let sum = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    let held = 0;
    for (let v = 0; v < size; v++, at++) {
      const here = left[at] as number;
      held += here;
      sum += here * (values[v] as number);
    }
    left[row] = held;
  }
  return sum;
}
