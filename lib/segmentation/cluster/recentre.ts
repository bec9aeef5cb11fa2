import type { Partition } from './partition.ts';
import type { Points } from './points.ts';

/**
 * Puts every centre on the mean of its cluster, from the labels alone, and counts sizes anew. O(count × dimensions).
 * An empty cluster keeps its old centre and size 0, points without weight are in none.
 */
export function recentre(points: Points, partition: Partition): void {
  const { count, dimensions: p, values, weights } = points;
  const { k, labels, centres, sizes, occupied } = partition;
  const sums = new Float64Array(k * p);
  sizes.fill(0);
  occupied.fill(0);
  for (let i = 0, at = 0; i < count; i++) {
    const c = labels[i] as number;
    const w = weights[i] as number;
    sizes[c] = (sizes[c] as number) + w;
    if (w !== 0) occupied[c] = (occupied[c] as number) + 1;
    for (let j = 0, to = c * p; j < p; j++, to++, at++) sums[to] = (sums[to] as number) + w * (values[at] as number);
  }
  for (let c = 0; c < k; c++) {
    const size = sizes[c] as number;
    if (size === 0) continue;
    for (let to = c * p, end = to + p; to < end; to++) centres[to] = (sums[to] as number) / size;
  }
}
