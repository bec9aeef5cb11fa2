import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { Effort } from '../cluster/effort.ts';
import type { Fit, Fitter } from '../cluster/fitter.ts';
import { peopleAt } from '../cluster/people-at.ts';
import { bootstrapWeights } from './bootstrap-weights.ts';
import { matchClusters } from './match-clusters.ts';
import { runningSums } from './running-sums.ts';

/** What some pairs of refits say of one solution: whole numbers and sums, so that parts add up to the same in any order of work. */
export interface PairCounts {
  /** Adjusted Rand of each pair of refits, in order of drawing; pairs that could not be fitted are left out. */
  readonly agreement: readonly number[];
  /** By point how many refits put it into its cluster of the solution, after matching clusters. */
  readonly votes: Uint16Array;
  /** By refit, in order, and by cluster of the solution: Jaccard overlap with its most alike cluster. */
  readonly overlaps: readonly Float64Array[];
}

export interface PairOptions {
  /** Respondents in each sample. */
  readonly draws: number;
  readonly effort: Effort;
  readonly seed: number;
}

/**
 * Bootstrap stability: each pair draws two samples of `draws` respondents with replacement, fits each from scratch, lets both
 * fits label everyone, and compares the two labellings. Rerunning on the same rows would measure the optimiser, not the sample.
 * A sample with fewer than k distinct points cannot be fitted; its pair is left out. Null when told to stop.
 * @param from first pair, counted from 0; a pair gives the same whichever others are drawn with it
 * @param to pair after the last
 * @see S. Dolnicar, F. Leisch (2010), Evaluation of structure and reproducibility of cluster solutions using the
 *   bootstrap; C. Hennig (2007), Cluster-wise assessment of cluster stability
 */
export function bootstrapPairs(
  fitter: Fitter,
  solution: Pick<Fit, 'k' | 'labels'>,
  { draws, effort, seed }: PairOptions,
  from: number,
  to: number,
  stop: () => boolean,
): PairCounts | null {
  const { k } = solution;
  const { voices } = fitter;
  const people = peopleAt(fitter);
  const upTo = voices?.upTo ?? runningSums(fitter.weights);
  const agreement: number[] = [];
  const votes = new Uint16Array(fitter.count);
  const overlaps: Float64Array[] = [];
  for (let pair = from; pair < to; pair++) {
    const labels: Int32Array[] = [];
    for (const half of [0, 1]) {
      if (stop()) return null;
      const random = seededRandom(seed, 1 + 2 * pair + half);
      const weights = bootstrapWeights(upTo, draws, random, voices?.weights);
      const fit = fitter.fit({ k, weights, effort, seed: Math.floor(random() * 2 ** 32), stop: () => false });
      if (fit) labels.push(fit.labels);
    }
    const [first, second] = labels;
    if (!first || !second) continue;
    agreement.push(adjustedRand(contingency(first, second, k, k, people)));
    for (const refit of [first, second]) overlaps.push(compare(people, solution, refit, votes));
  }
  return { agreement, votes, overlaps };
}

/** Adds one refit's votes for each point's own cluster; gives each cluster's best Jaccard overlap. */
function compare(
  people: Float64Array,
  { k, labels }: Pick<Fit, 'k' | 'labels'>,
  refit: Int32Array,
  votes: Uint16Array,
): Float64Array {
  const table = contingency(labels, refit, k, k, people);
  const named = matchClusters(table);
  for (let i = 0; i < labels.length; i++) {
    if (named[refit[i] as number] === labels[i]) votes[i] = (votes[i] as number) + 1;
  }
  return Float64Array.from({ length: k }, (_, a) => {
    let best = 0;
    for (let b = 0; b < k; b++) {
      const both = table.counts[a * k + b] as number;
      const either = (table.rowSums[a] as number) + (table.columnSums[b] as number) - both;
      if (either > 0) best = Math.max(best, both / either);
    }
    return best;
  });
}
