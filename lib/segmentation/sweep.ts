import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { quantile } from '#lib/statistics/quantile.ts';
import type { Budget } from './budget.ts';
import { REPRODUCIBLE } from './choose-k/choose-k.ts';
import type { Optimum } from './cluster/kmeans.ts';
import type { Partition } from './cluster/partition.ts';
import type { Points } from './cluster/points.ts';
import { samplePoints } from './cluster/sample-points.ts';
import { search } from './cluster/search.ts';
import { calinskiHarabasz } from './indices/calinski-harabasz.ts';
import { daviesBouldin } from './indices/davies-bouldin.ts';
import { silhouette } from './indices/silhouette.ts';
import type { SweepEntry } from './segmentation.ts';
import { bootstrap, type Stability } from './stability/bootstrap.ts';
import { sweepProgress } from './sweep-progress.ts';
import type { Watch } from './watch.ts';

/** One k with all that is needed should it be chosen. */
export interface Solution {
  readonly entry: SweepEntry;
  readonly partition: Partition;
  /** By point: share of bootstrap refits that agree with `partition`. */
  readonly certainty: Float64Array;
  /** By cluster: mean Jaccard overlap under resampling; NaN when no refit could be made. */
  readonly stabilities: Float64Array;
}

/** Streams of the seed for what is drawn besides random starts. */
const SILHOUETTE_STREAM = 0x511;
const BOOTSTRAP_STREAM = 0xb007;

/**
 * Every k of the range: best partition, indices, stability. What k gives does not depend on the range it is tried in,
 * except for the sample of a sampled silhouette. Null when `watch` says stop.
 */
export function sweep(
  points: Points,
  range: { readonly from: number; readonly to: number },
  plan: Budget,
  seed: number,
  watch: Watch,
): Solution[] | null {
  const stop = watch.shouldStop ?? (() => false);
  const tell = sweepProgress(range, plan.pairs, watch);
  const optima: Optimum[] = [];
  for (let k = range.from; k <= range.to; k++) {
    const optimum = stop() ? null : search(points, k, plan.search, plan.searchPoints, seed, stop);
    if (!optimum || stop()) return null;
    optima.push(optimum);
    tell('search', k, 1);
  }
  const silhouettes = measureSilhouettes(points, optima, plan, seed);
  const out: Solution[] = [];
  for (const [at, optimum] of optima.entries()) {
    const { partition } = optimum;
    const fitSeed = Math.floor(seededRandom(seed, BOOTSTRAP_STREAM + partition.k)() * 2 ** 32);
    const { pairs, fewestPairs, draws, refit: effort } = plan;
    const options = { pairs, fewestPairs, draws, effort, seed: fitSeed, threshold: REPRODUCIBLE };
    const stability = bootstrap(points, partition, options, stop, (share) => tell('stability', partition.k, share));
    if (!stability) return null;
    const entry = describe(points, optimum, silhouettes[at] ?? null, stability);
    out.push({ entry, partition, certainty: stability.certainty, stabilities: stability.clusters });
  }
  return out;
}

function describe(
  points: Points,
  optimum: Optimum,
  silhouetteWidth: number | null,
  { agreement, certainty }: Stability,
): SweepEntry {
  const { partition, starts, hits, rivals } = optimum;
  const people = partition.sizes.reduce((sum, size) => sum + size, 0);
  const again = certainty.reduce((sum, share, i) => sum + share * (points.weights[i] as number), 0) / people;
  const at = (q: number): number | null => (agreement.length === 0 ? null : quantile(agreement, q));
  return {
    k: partition.k,
    criterion: { name: 'withinSS', value: partition.criterion },
    silhouette: silhouetteWidth,
    calinskiHarabasz: calinskiHarabasz(points, partition),
    daviesBouldin: daviesBouldin(points, partition),
    stability: {
      ariMedian: at(0.5),
      ariQ25: at(0.25),
      ariQ75: at(0.75),
      sameSegment: agreement.length === 0 ? null : again,
      pairs: agreement.length,
    },
    hitRate: hits / starts,
    starts,
    optimiserAri: rivals.length === 0 ? null : meanAgreement(points, partition, rivals),
    smallestShare: Math.min(...partition.sizes) / people,
  };
}

function meanAgreement(points: Points, { k, labels }: Partition, rivals: readonly Int32Array[]): number {
  const sum = rivals.reduce((total, rival) => {
    return total + adjustedRand(contingency(labels, rival, k, k, points.weights));
  }, 0);
  return sum / rivals.length;
}

function measureSilhouettes(points: Points, optima: readonly Optimum[], plan: Budget, seed: number): (number | null)[] {
  const labellings = optima.map(({ partition }) => ({ k: partition.k, labels: partition.labels }));
  const people = points.weights.reduce((sum, w) => sum + w, 0);
  if (plan.silhouetteRows >= people) return silhouette(points, labellings);
  const sample = samplePoints(points, plan.silhouetteRows, seededRandom(seed, SILHOUETTE_STREAM));
  return silhouette(
    sample.points,
    labellings.map(({ k, labels }) => ({ k, labels: Int32Array.from(sample.from, (i) => labels[i] as number) })),
  );
}
