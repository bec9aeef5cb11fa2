import { findDistanceKernel } from './find-distance-kernel.ts';

/** Points go through the kernel so many at a time: what they need stays in the nearest caches, and memory does not grow with the frame. */
const BLOCK = 256;

/**
 * Squared distances of every point to every centre, block by block. Those of point i stand at `squared[from + (i − first) * k]`
 * and on, by centre, and are bit by bit those of `squaredDistance`. O(count × k × dimensions).
 * @param values by point and coordinate
 * @param centres by centre and coordinate
 * @param take hears the distances of points `first` … `next − 1`; the memory is reused. It must not itself measure distances.
 * @param kernel what does the inner loops; every kernel gives the same bits
 */
export function squaredDistances(
  values: Float64Array,
  count: number,
  dimensions: number,
  centres: Float64Array,
  k: number,
  take: (first: number, next: number, squared: Float64Array, from: number) => void,
  kernel = findDistanceKernel(),
): void {
  const width = k + (k & 1);
  const block = Math.min(BLOCK, count);
  const places = { dimensions, k, values: 0, centres: 8 * block * dimensions, out: 8 * dimensions * (block + width) };
  const memory = kernel.reserve(places.out + 8 * (block * k + 1));
  for (let j = 0, to = places.centres / 8; j < dimensions; j++, to += width) {
    for (let c = 0; c < width; c++) memory[to + c] = c < k ? (centres[c * dimensions + j] as number) : 0;
  }
  for (let first = 0; first < count; first += BLOCK) {
    const next = Math.min(count, first + BLOCK);
    memory.set(values.subarray(first * dimensions, next * dimensions));
    kernel.measure({ ...places, points: next - first });
    take(first, next, memory, places.out / 8);
  }
}
