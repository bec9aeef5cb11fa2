import type { LoadedPartition } from './load-partition.ts';

/** Labels every point and writes the criterion of the centres as they are; how many points with people changed. O(count × k × packs). */
export function relabel(loaded: LoadedPartition): number {
  const { packed, kernel, memory, layout, partition } = loaded;
  const { places, block } = layout;
  const { f64, i32 } = memory;
  kernel.tabulate(places);
  f64[places.tally / 8] = 0;
  i32[places.tally / 4 + 2] = 0;
  const { count } = packed.points;
  for (let first = 0; first < count; first += block) {
    const points = Math.min(block, count - first);
    kernel.measure(places, first, points);
    kernel.nearest(places, points);
    kernel.reassign(places, first, points);
  }
  partition.criterion = f64[places.tally / 8] as number;
  return i32[places.tally / 4 + 2] as number;
}
