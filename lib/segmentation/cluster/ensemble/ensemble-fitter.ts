import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { matchClusters } from '../../stability/match-clusters.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import type { Voices } from '../voices.ts';
import { basePartitions } from './base-partitions.ts';
import { consensus } from './consensus.ts';

/** Fits of each member: once everyone, and this often less one a bootstrap sample. */
const RUNS = 5;

/**
 * Several methods as one: what their partitions, and those of bootstrap samples, agree on. The criterion is `agreement`, the
 * mean adjusted Rand of the consensus and the partitions it is made of, by the weights fitted; `belonging` is by point the share
 * of them that put it into its cluster, clusters being matched one to one. Starts and hits are those of the search for the
 * consensus. Costs `runs` fits of every member, one under bootstrap weights.
 * @param members at least one, all over the same points in the same order with the same weights, whole numbers when `runs` > 1 unless there are `voices`
 */
export function ensembleFitter(
  members: readonly Fitter[],
  { runs = RUNS, voices }: { readonly runs?: number; readonly voices?: Voices } = {},
): Fitter {
  const [first] = members;
  const count = first?.count ?? 0;
  const own = first?.weights ?? new Float64Array(0);
  return {
    count,
    weights: own,
    fit(task) {
      const weights = task.weights ?? own;
      if (weights.filter((weight) => weight > 0).length < task.k) return null;
      // A bootstrap sample is a sample already.
      const partitions = basePartitions(members, task.weights ? 1 : runs, task, weights, voices);
      return partitions.length === 0 ? null : agreed(partitions, task, weights);
    },
  };
}

function agreed(partitions: readonly Int32Array[], task: FitTask, weights: Float64Array): Fit | null {
  const { k } = task;
  const found = consensus(partitions, k, weights, task);
  if (!found) return null;
  const { labels } = found;
  const votes = new Float64Array(labels.length);
  let agreement = 0;
  for (const partition of partitions) {
    const table = contingency(labels, partition, k, k, weights);
    const named = matchClusters(table);
    agreement += adjustedRand(table);
    labels.forEach((label, i) => {
      if (named[partition[i] as number] === label) votes[i] = (votes[i] as number) + 1;
    });
  }
  const { length } = partitions;
  const belonging = votes.map((sum) => sum / length);
  return { k, ...found, criterion: { name: 'agreement', value: agreement / length }, belonging };
}
