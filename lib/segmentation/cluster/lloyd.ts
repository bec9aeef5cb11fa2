import type { Bounds } from './bounds.ts';
import { fillEmpty } from './fill-empty.ts';
import { nearest } from './nearest.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * Lloyd's iteration from the centres that `partition` holds: label by nearest centre, move centres to means, until no
 * label changes or `iterations` are over. Exact; distances that cannot matter are not measured (Hamerly's bounds), so
 * late rounds cost little more than O(count). Leaves bounds that fit the final centres; the criterion is the caller's.
 * @see S. Lloyd (1982), Least squares quantization in PCM
 */
export function lloyd(points: Points, partition: Partition, bounds: Bounds, iterations: number): void {
  const { labels, centres } = partition;
  const before = new Float64Array(centres.length);
  for (let i = 0; i < points.count; i++) labels[i] = nearest(points, partition, bounds, i);
  for (let round = 1; ; round++) {
    before.set(centres);
    recentre(points, partition);
    fillEmpty(points, partition);
    widen(points, partition, bounds, before);
    if (round >= iterations || relabel(points, partition, bounds) === 0) return;
  }
}

/** Lets the bounds follow the centres. An upper bound moves with its own centre, a lower one with the farthest-moved. */
function widen(points: Points, partition: Partition, bounds: Bounds, before: Float64Array): void {
  const { k, labels, centres } = partition;
  const { upper, lower } = bounds;
  const p = points.dimensions;
  const moved = new Float64Array(k);
  let most = 0;
  for (let c = 0; c < k; c++) {
    moved[c] = Math.sqrt(squaredDistance(centres, c * p, before, c * p, p));
    most = Math.max(most, moved[c] as number);
  }
  for (let i = 0; i < points.count; i++) {
    upper[i] = (upper[i] as number) + (moved[labels[i] as number] as number);
    lower[i] = (lower[i] as number) - most;
  }
}

function relabel(points: Points, partition: Partition, bounds: Bounds): number {
  const { labels, centres } = partition;
  const { upper, lower } = bounds;
  const { dimensions: p, values } = points;
  let changed = 0;
  for (let i = 0; i < points.count; i++) {
    if ((upper[i] as number) <= (lower[i] as number)) continue;
    upper[i] = Math.sqrt(squaredDistance(values, i * p, centres, (labels[i] as number) * p, p));
    if ((upper[i] as number) <= (lower[i] as number)) continue;
    const to = nearest(points, partition, bounds, i);
    if (to === labels[i]) continue;
    labels[i] = to;
    changed++;
  }
  return changed;
}
