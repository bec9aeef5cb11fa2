import { squaredDistances } from '../kernel/distance/squared-distances.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * What is known of distances without measuring them again. `drift[c]` is how far centre c has travelled in all. Point i
 * is now at least `lower[i * k + c] − drift[c]` from centre c and at most `upper[i] + drift[own]` from its own: when a
 * distance d is measured, d + drift is stored as lower and d − drift as upper, and travelling widens both by itself.
 * @see C. Elkan (2003), Using the triangle inequality to accelerate k-means
 */
export interface Bounds {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  readonly drift: Float64Array;
}

export function emptyBounds(k: number, count: number): Bounds {
  return { upper: new Float64Array(count), lower: new Float64Array(count * k), drift: new Float64Array(k) };
}

export function copyBounds(from: Bounds, to: Bounds): void {
  to.upper.set(from.upper);
  to.lower.set(from.lower);
  to.drift.set(from.drift);
}

/** Measures every point against every centre, labels it by the nearest, the lowest number on a tie. O(count × k × dimensions). */
export function measureAll(points: Points, partition: Partition, bounds: Bounds): void {
  const { count, dimensions, values } = points;
  const { k, labels, centres } = partition;
  const { upper, lower, drift } = bounds;
  drift.fill(0);
  squaredDistances(values, count, dimensions, centres, k, (first, next, squared, from) => {
    for (let i = first, at = from; i < next; i++) {
      let best = Number.POSITIVE_INFINITY;
      let own = 0;
      for (let c = 0; c < k; c++, at++) {
        const far = Math.sqrt(squared[at] as number);
        lower[i * k + c] = far;
        if (far < best) {
          best = far;
          own = c;
        }
      }
      upper[i] = best;
      labels[i] = own;
    }
  });
}

/** Measures every point against centre c, which has jumped; the other bounds stay as they are. O(count × dimensions). */
export function measureCentre(points: Points, partition: Partition, bounds: Bounds, c: number): void {
  const { count, dimensions: p, values } = points;
  const { k, labels, centres } = partition;
  const { upper, lower, drift } = bounds;
  drift[c] = 0;
  for (let i = 0; i < count; i++) {
    const far = Math.sqrt(squaredDistance(values, i * p, centres, c * p, p));
    lower[i * k + c] = far;
    if (labels[i] === c) upper[i] = far;
  }
}

/** Measures every point against its own centre; the other bounds stay as they are. O(count × dimensions). */
export function measureOwn(points: Points, partition: Partition, bounds: Bounds): void {
  const { count, dimensions: p, values } = points;
  const { labels, centres } = partition;
  for (let i = 0; i < count; i++) {
    const own = labels[i] as number;
    const reach = Math.sqrt(squaredDistance(values, i * p, centres, own * p, p));
    bounds.upper[i] = reach - (bounds.drift[own] as number);
  }
}
