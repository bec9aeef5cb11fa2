import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { Effort } from '../cluster/effort.ts';
import { kmeans } from '../cluster/kmeans.ts';
import { labelAll } from '../cluster/label-all.ts';
import type { Partition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { bootstrapWeights } from './bootstrap-weights.ts';
import { matchClusters } from './match-clusters.ts';

/** What resampling says of one solution. */
export interface Stability {
  /** Adjusted Rand of each pair of refits, in order of drawing. */
  readonly agreement: Float64Array;
  /** For each point the share (0–1) of refits that put it into its cluster of `solution`, after matching clusters; 0 without refits. */
  readonly certainty: Float64Array;
  /** For each cluster the mean Jaccard overlap with its most alike cluster of the refits; NaN without. */
  readonly clusters: Float64Array;
}

export interface BootstrapOptions {
  /** Pairs to draw at most, and at least. */
  readonly pairs: number;
  readonly fewestPairs: number;
  /** Respondents in each sample. */
  readonly draws: number;
  readonly effort: Effort;
  readonly seed: number;
  /** The agreement whose side the median is to be on; drawing ends early once that is beyond reasonable doubt. */
  readonly threshold: number;
}

/**
 * Bootstrap stability: each replicate draws two samples of `draws` respondents with replacement,
 * searches the best partition of each from scratch, lets both label everyone by nearest centre, and compares the two labellings.
 * Rerunning on the same rows would measure the optimiser, not the sample. A sample with fewer than k distinct points
 * cannot be fitted; its pair is left out.
 * @see S. Dolnicar, F. Leisch (2010), Evaluation of structure and reproducibility of cluster solutions using the
 *   bootstrap; C. Hennig (2007), Cluster-wise assessment of cluster stability
 */
export function bootstrap(
  points: Points,
  solution: Partition,
  options: BootstrapOptions,
  stop: () => boolean,
  tell: (share: number) => void = () => {},
): Stability | null {
  const { k } = solution;
  const cumulative = runningSums(points.weights);
  const agreement: number[] = [];
  const votes = new Float64Array(points.count);
  const overlaps = new Float64Array(k);
  for (let pair = 0; pair < options.pairs; pair++) {
    const labels: Int32Array[] = [];
    for (const half of [0, 1]) {
      if (stop()) return null;
      const random = seededRandom(options.seed, 1 + 2 * pair + half);
      const sample = present(points, bootstrapWeights(cumulative, options.draws, random));
      const fit = sample.count < k ? null : kmeans(sample, k, options.effort, Math.floor(random() * 2 ** 32));
      if (fit) labels.push(labelAll(points, fit.partition));
    }
    tell((pair + 1) / options.pairs);
    const [first, second] = labels;
    if (!first || !second) continue;
    agreement.push(adjustedRand(contingency(first, second, k, k, points.weights)));
    for (const refit of [first, second]) compare(points, solution, refit, votes, overlaps);
    if (pair + 1 >= options.fewestPairs && isSettled(agreement, options.threshold)) break;
  }
  tell(1);
  const refits = 2 * agreement.length;
  return {
    agreement: Float64Array.from(agreement),
    certainty: votes.map((sum) => (refits === 0 ? 0 : sum / refits)),
    clusters: overlaps.map((sum) => (refits === 0 ? Number.NaN : sum / refits)),
  };
}

/** Sign test of the median against the threshold, by the normal approximation, at p < .003. */
function isSettled(agreement: readonly number[], threshold: number): boolean {
  const above = agreement.filter((ari) => ari >= threshold).length;
  return Math.abs(2 * above - agreement.length) > 3 * Math.sqrt(agreement.length);
}

/** Adds one refit's votes for each point's own cluster, and each cluster's best Jaccard overlap. */
function compare(points: Points, solution: Partition, refit: Int32Array, votes: Float64Array, overlaps: Float64Array) {
  const { k, labels } = solution;
  const table = contingency(labels, refit, k, k, points.weights);
  const named = matchClusters(table);
  for (let i = 0; i < points.count; i++) {
    if (named[refit[i] as number] === labels[i]) votes[i] = (votes[i] as number) + 1;
  }
  for (let a = 0; a < k; a++) {
    let best = 0;
    for (let b = 0; b < k; b++) {
      const both = table.counts[a * k + b] as number;
      const either = (table.rowSums[a] as number) + (table.columnSums[b] as number) - both;
      if (either > 0) best = Math.max(best, both / either);
    }
    overlaps[a] = (overlaps[a] as number) + best;
  }
}

/** The points that were drawn at least once. */
function present(points: Points, drawn: Float64Array): Points {
  const p = points.dimensions;
  let count = 0;
  for (let i = 0; i < drawn.length; i++) if (drawn[i] !== 0) count++;
  const values = new Float64Array(count * p);
  const weights = new Float64Array(count);
  for (let i = 0, to = 0; i < drawn.length; i++) {
    if (drawn[i] === 0) continue;
    for (let j = 0; j < p; j++) values[to * p + j] = points.values[i * p + j] as number;
    weights[to++] = drawn[i] as number;
  }
  return { count, dimensions: p, values, weights };
}

function runningSums(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((w) => {
    sum += w;
    return sum;
  });
}
