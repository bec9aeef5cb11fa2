import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/** The nearest centre of each point, the lowest number on a tie; the points need not be those that made the centres. */
export function labelAll(points: Points, { k, centres }: Pick<Partition, 'k' | 'centres'>): Int32Array {
  const { count, dimensions: p, values } = points;
  const labels = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      const far = squaredDistance(values, i * p, centres, c * p, p);
      if (far < least) {
        least = far;
        labels[i] = c;
      }
    }
  }
  return labels;
}
