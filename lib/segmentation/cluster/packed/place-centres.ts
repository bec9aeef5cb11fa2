import type { LoadedPoints } from './load-points.ts';

/** Writes centres (by centre and coordinate) into the kernel's memory. Centres that only fill a pair are infinitely far. O(k × dimensions). */
export function placeCentres(loaded: LoadedPoints, centres: Float64Array): void {
  const { packed, k, memory, layout } = loaded;
  const p = packed.points.dimensions;
  const step = 2 * layout.places.pairs;
  let to = layout.places.centres / 8;
  for (const coordinate of packed.order) {
    for (let c = 0, at = coordinate; c < step; c++, at += p)
      memory.f64[to++] = c < k ? (centres[at] as number) : Number.POSITIVE_INFINITY;
  }
}
