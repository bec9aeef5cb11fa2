import { type Bounds, measureOwn } from './bounds.ts';
import { fillEmpty } from './fill-empty.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * Lloyd's iteration: label every point by its nearest centre, move centres to means, until no label changes or
 * `iterations` are over. Exact, but distances that the bounds show not to matter are not measured. `bounds` must fit the
 * centres on entry and do so on return; the criterion is the caller's.
 * @see S. Lloyd (1982), Least squares quantization in PCM
 */
export function lloyd(points: Points, partition: Partition, bounds: Bounds, iterations: number): void {
  const before = new Float64Array(partition.centres.length);
  for (let round = 0; round < iterations; round++) {
    const changed = relabel(points, partition, bounds);
    before.set(partition.centres);
    recentre(points, partition);
    const filled = fillEmpty(points, partition);
    follow(points, partition, bounds, before);
    // A point that was given to an empty cluster has another centre than its bound was measured to.
    if (filled) measureOwn(points, partition, bounds);
    if (changed === 0) return;
  }
}

function relabel(points: Points, partition: Partition, bounds: Bounds): number {
  const { count, dimensions: p, values } = points;
  const { k, labels, centres } = partition;
  const { upper, lower, drift } = bounds;
  let changed = 0;
  for (let i = 0; i < count; i++) {
    const was = labels[i] as number;
    let own = was;
    let reach = (upper[i] as number) + (drift[own] as number);
    let exact = false;
    for (let c = 0; c < k; c++) {
      if (c === own || (lower[i * k + c] as number) - (drift[c] as number) >= reach) continue;
      if (!exact) {
        exact = true;
        reach = Math.sqrt(squaredDistance(values, i * p, centres, own * p, p));
        lower[i * k + own] = reach + (drift[own] as number);
        if ((lower[i * k + c] as number) - (drift[c] as number) >= reach) continue;
      }
      const far = Math.sqrt(squaredDistance(values, i * p, centres, c * p, p));
      lower[i * k + c] = far + (drift[c] as number);
      if (far < reach) {
        reach = far;
        own = c;
      }
    }
    upper[i] = reach - (drift[own] as number);
    if (own === was) continue;
    labels[i] = own;
    changed++;
  }
  return changed;
}

/** Adds to `drift` how far each centre has moved. */
function follow(points: Points, { k, centres }: Partition, { drift }: Bounds, before: Float64Array): void {
  const p = points.dimensions;
  for (let c = 0; c < k; c++) {
    drift[c] = (drift[c] as number) + Math.sqrt(squaredDistance(centres, c * p, before, c * p, p));
  }
}
