import type { Census } from './census.ts';
import type { PackedPoints } from './packed-points.ts';

/** Adds point i to a cluster (`sign` 1) or takes it out (−1). O(packs + numbers). */
export function register(
  { cells, packs, rows, numbers, values }: PackedPoints,
  weights: Float64Array,
  i: number,
  cluster: number,
  sign: 1 | -1,
  { people, sums, sizes, occupied }: Census,
): void {
  const w = sign * (weights[i] as number);
  const width = packs.length;
  const from = cluster * rows;
  for (let at = i * width, end = at + width; at < end; at++) {
    const to = from + (cells[at] as number);
    people[to] = (people[to] as number) + w;
  }
  const loose = numbers.length;
  for (let j = 0, at = i * loose, to = cluster * loose; j < loose; j++, at++, to++)
    sums[to] = (sums[to] as number) + w * (values[at] as number);
  sizes[cluster] = (sizes[cluster] as number) + w;
  occupied[cluster] = (occupied[cluster] as number) + sign;
}
