import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/** Weighted sum of squared distances of points to the centre of their cluster: what k-means makes small. */
export function withinSS(points: Points, partition: Pick<Partition, 'labels' | 'centres'>): number {
  const { count, dimensions: p, values, weights } = points;
  const { labels, centres } = partition;
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += (weights[i] as number) * squaredDistance(values, i * p, centres, (labels[i] as number) * p, p);
  }
  return total;
}
