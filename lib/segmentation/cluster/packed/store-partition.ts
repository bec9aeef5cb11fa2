import type { LoadedPartition } from './load-partition.ts';

/** Writes labels, centres and sizes back into the partition. O(count + k × dimensions). */
export function storePartition({ packed, k, memory, layout, partition }: LoadedPartition): void {
  const { labels, centres, sizes, occupied, pairs } = layout.places;
  const { f64, i32 } = memory;
  const p = packed.points.dimensions;
  partition.labels.set(i32.subarray(labels / 4, labels / 4 + packed.points.count));
  partition.sizes.set(f64.subarray(sizes / 8, sizes / 8 + k));
  partition.occupied.set(i32.subarray(occupied / 4, occupied / 4 + k));
  let from = centres / 8;
  for (const coordinate of packed.order) {
    for (let c = 0, at = coordinate; c < k; c++, at += p) partition.centres[at] = f64[from + c] as number;
    from += 2 * pairs;
  }
}
