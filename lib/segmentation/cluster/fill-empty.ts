import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * The empty-cluster policy, "farthest point": an empty cluster takes the one point that adds most to the criterion,
 * out of a cluster that holds at least two. Needs at least k distinct points.
 */
export function fillEmpty(points: Points, partition: Partition): void {
  const { k, sizes } = partition;
  for (let c = 0; c < k; c++) {
    if (sizes[c] !== 0) continue;
    const farthest = farthestPoint(points, partition);
    if (farthest < 0) return;
    partition.labels[farthest] = c;
    recentre(points, partition);
  }
}

function farthestPoint(points: Points, partition: Partition): number {
  const { count, dimensions: p, values, weights } = points;
  const { labels, centres, occupied } = partition;
  let best = -1;
  let most = -1;
  for (let i = 0; i < count; i++) {
    const own = labels[i] as number;
    if (weights[i] === 0 || (occupied[own] as number) < 2) continue;
    const cost = squaredDistance(values, i * p, centres, own * p, p) * (weights[i] as number);
    if (cost > most) {
      most = cost;
      best = i;
    }
  }
  return best;
}
