import type { Bounds } from './bounds.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * Measures point i against every centre, writes its bounds exactly and returns the nearest centre, the lowest number on
 * a tie. O(k × dimensions).
 */
export function nearest(points: Points, partition: Partition, bounds: Bounds, i: number): number {
  const { dimensions: p, values } = points;
  const { k, centres } = partition;
  const from = i * p;
  let best = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let own = 0;
  for (let c = 0; c < k; c++) {
    const sum = squaredDistance(values, from, centres, c * p, p);
    if (sum < best) {
      second = best;
      best = sum;
      own = c;
    } else if (sum < second) second = sum;
  }
  bounds.upper[i] = Math.sqrt(best);
  bounds.lower[i] = Math.sqrt(second);
  return own;
}
