import { kmeans } from '../../cluster/kmeans.ts';
import { packPoints } from '../../cluster/packed/pack-points.ts';
import type { Partition } from '../../cluster/partition.ts';
import { patterns } from '../../cluster/patterns.ts';
import type { Points } from '../../cluster/points.ts';

const effort = { least: 6, most: 20, recur: 3, patience: 2, keepRivals: false };

/** The best partition of rows into k. */
export function cut(values: Float64Array, dimensions: number, k: number): { points: Points; partition: Partition } {
  const { points } = patterns(values, values.length / dimensions, dimensions);
  const partition = kmeans(packPoints(points), k, effort, 1)?.partition;
  if (!partition) throw new Error('stopped');
  return { points, partition };
}
