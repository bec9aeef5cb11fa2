import type { LoadedPartition } from './load-partition.ts';

/** Lists the points that gain by a move as things stand, in their order, and writes the criterion; the address where the list ends. O(count × k × packs). */
export function findMovers(loaded: LoadedPartition): number {
  const { packed, kernel, memory, layout, partition } = loaded;
  const { places, block } = layout;
  const { f64, i32 } = memory;
  kernel.tabulate(places);
  f64[places.tally / 8] = 0;
  i32[places.tally / 4 + 2] = places.movers;
  const { count } = packed.points;
  for (let first = 0; first < count; first += block) {
    const points = Math.min(block, count - first);
    kernel.measure(places, first, points);
    kernel.screen(places, first, points);
  }
  partition.criterion = f64[places.tally / 8] as number;
  return i32[places.tally / 4 + 2] as number;
}
