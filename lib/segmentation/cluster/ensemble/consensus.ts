import { choosePoints } from '../choose-points.ts';
import type { Effort } from '../effort.ts';
import { kmeans } from '../kmeans.ts';
import { labelAll } from '../label-all.ts';
import { membersOf } from '../members-of.ts';
import { packPoints } from '../packed/pack-points.ts';
import type { Partition } from '../partition.ts';
import { recentre } from '../recentre.ts';
import { stack } from './stack.ts';

export interface Consensus {
  /** By point, 0 … k − 1; points of weight 0 go with the consensus cluster whose labels theirs are most like. */
  readonly labels: Int32Array;
  readonly starts: number;
  readonly hits: number;
  readonly rivals: readonly Int32Array[];
}

/**
 * The partition into k that agrees best with the given ones: k-means on their stacked 0/1 labels, which makes the category
 * utility most, summed over partitions. What stands for a person is only with whom each partition puts them, so partitions of
 * any method count alike. Linear in points, unlike counting for all pairs how often they are together.
 * @param partitions at least one, each with k clusters that hold weight under some of the weights
 * @see J. Wu et al. (2015), K-means-based consensus clustering: a unified view; A. Topchy, A. Jain, W. Punch (2005),
 *   Clustering ensembles: models of consensus and weak partitions
 */
export function consensus(
  partitions: readonly Int32Array[],
  k: number,
  weights: Float64Array,
  { effort, seed, stop }: { readonly effort: Effort; readonly seed: number; readonly stop: () => boolean },
): Consensus | null {
  const { points, at } = stack(partitions, k, weights);
  const members = membersOf(points.weights);
  const held = choosePoints(points, members, points.weights);
  if (held.count < k) return null;
  // The partitions are there, so one start is always made, however late it is.
  let late = false;
  const optimum = kmeans(packPoints(held), k, effort, seed, () => {
    const over = late && stop();
    late = true;
    return over;
  });
  if (!optimum) return null;
  const everyone = (partition: Partition): Int32Array => {
    const labels = labelAll(points, partition);
    members.forEach((original, i) => {
      labels[original] = partition.labels[i] as number;
    });
    return at.map((stacked) => labels[stacked] as number);
  };
  const rivals = optimum.rivals.map((labels) => {
    const rival = { ...optimum.partition, labels, centres: optimum.partition.centres.slice() };
    rival.sizes = rival.sizes.slice();
    rival.occupied = rival.occupied.slice();
    recentre(held, rival);
    return everyone(rival);
  });
  return { labels: everyone(optimum.partition), starts: optimum.starts, hits: optimum.hits, rivals };
}
