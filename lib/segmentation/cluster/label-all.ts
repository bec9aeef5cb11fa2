import { squaredDistances } from '../kernel/distance/squared-distances.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';

/** The nearest centre of each point, the lowest number on a tie; the points need not be those that made the centres. */
export function labelAll(points: Points, { k, centres }: Pick<Partition, 'k' | 'centres'>): Int32Array {
  const { count, dimensions, values } = points;
  const labels = new Int32Array(count);
  squaredDistances(values, count, dimensions, centres, k, (first, next, squared, from) => {
    for (let i = first, at = from; i < next; i++) {
      let least = Number.POSITIVE_INFINITY;
      let own = 0;
      for (let c = 0; c < k; c++, at++) {
        const far = squared[at] as number;
        if (far < least) {
          least = far;
          own = c;
        }
      }
      labels[i] = own;
    }
  });
  return labels;
}
