import { seededRandom } from '#lib/random.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { Effort } from '../cluster/effort.ts';
import type { Fitter } from '../cluster/fitter.ts';
import { halfWeights } from './half-weights.ts';

export interface PredictionStrength {
  /** 0–1; null when no split could be fitted. .8 and above is read as k that predicts well. */
  readonly mean: number | null;
  /** Of each split that could be fitted in both halves: the mean of its two directions. */
  readonly splits: Float64Array;
}

/**
 * Prediction strength of k clusters. Respondents are split in halves again and again, and each half is clustered; of every
 * cluster of the one half the share of its pairs that the clusters of the other half put together as well, the least share of
 * all clusters, and the mean of both directions and all splits. A cluster of one has no pairs and counts as 1. Pairs are
 * counted by how often clusters meet, not one by one: O(points + k²) beside the two fits of a split.
 * Null when `stop` ended it. A split with fewer than k distinct points in a half is left out.
 * @param fitter its weights must be whole numbers of respondents unless it has voices
 * @param k from 1 on; of one cluster it is 1
 * @see R. Tibshirani, G. Walther (2005), Cluster validation by prediction strength; R: fpc::prediction.strength
 */
export function predictionStrength(
  fitter: Fitter,
  k: number,
  options: { readonly splits: number; readonly effort: Effort; readonly seed: number },
  stop: () => boolean,
): PredictionStrength | null {
  const values: number[] = [];
  for (let split = 0; split < options.splits; split++) {
    const random = seededRandom(options.seed, split);
    const halves = halfWeights(fitter.weights, random, fitter.voices);
    const labels: Int32Array[] = [];
    for (const { weights } of halves) {
      if (stop()) return null;
      const seed = Math.floor(random() * 2 ** 32);
      const fit = fitter.fit({ k, weights, effort: options.effort, seed, stop });
      if (fit) labels.push(fit.labels);
    }
    const [first, second] = labels;
    // What a stop cut short was not searched well.
    if (stop()) return null;
    if (!first || !second) continue;
    const there = leastTogether(first, second, k, halves[0].people);
    const back = leastTogether(second, first, k, halves[1].people);
    values.push((there + back) / 2);
  }
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, splits: Float64Array.from(values) };
}

/** The least share, over the clusters of `own`, of pairs that are together in `other` too. */
function leastTogether(own: Int32Array, other: Int32Array, k: number, people: Float64Array): number {
  const { counts, rowSums } = contingency(own, other, k, k, people);
  let least = 1;
  for (let a = 0; a < k; a++) {
    const size = rowSums[a] as number;
    if (size <= 1) continue;
    let together = 0;
    for (let b = 0; b < k; b++) {
      const n = counts[a * k + b] as number;
      together += n * (n - 1);
    }
    least = Math.min(least, together / (size * (size - 1)));
  }
  return least;
}
