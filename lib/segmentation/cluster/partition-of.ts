import { emptyPartition, type Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { withinSS } from './within-ss.ts';

/** Any division of points as means and sizes in their coordinates: what indices, maps and names of segments are made of. */
export function partitionOf(points: Points, k: number, labels: Int32Array): Partition {
  const partition = emptyPartition(k, points.count, points.dimensions);
  partition.labels.set(labels);
  recentre(points, partition);
  partition.criterion = withinSS(points, partition);
  return partition;
}
