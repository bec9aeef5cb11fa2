import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { quantile } from '#lib/statistics/quantile.ts';
import type { Fit, Fitter } from './cluster/fitter.ts';
import type { Partition } from './cluster/partition.ts';
import { partitionOf } from './cluster/partition-of.ts';
import { peopleAt } from './cluster/people-at.ts';
import type { Points } from './cluster/points.ts';
import { samplePoints } from './cluster/sample-points.ts';
import { calinskiHarabasz } from './indices/calinski-harabasz.ts';
import { daviesBouldin } from './indices/davies-bouldin.ts';
import { informationCriteria } from './indices/information-criteria.ts';
import { silhouette } from './indices/silhouette.ts';
import type { Measured } from './measured.ts';
import type { Prepared } from './prepared.ts';
import { nameSegments } from './profile/name-segments.ts';
import type { SweepEntry } from './segmentation.ts';
import { slsa } from './stability/slsa.ts';
import type { Stability } from './stability/stability-of.ts';
import type { ChanceReference } from './structure/chance-reference.ts';
import type { GapEntry } from './structure/permutation-gap.ts';

/** One k with all that is needed should it be chosen. */
export interface Solution {
  readonly entry: SweepEntry;
  /** By point of the fitter. */
  readonly labels: Int32Array;
  /** By cluster the place of its segment. */
  readonly order: Int32Array;
  /** In the coordinates that solutions are measured in, of those who are. */
  readonly partition: Partition;
  /** By point of the fitter: share of bootstrap refits that agree with `partition`. */
  readonly certainty: Float64Array;
  /** By cluster: mean Jaccard overlap under resampling; NaN when no refit could be made. */
  readonly stabilities: Float64Array;
}

/** Stream of the seed that draws who a sampled silhouette is measured on. */
const SILHOUETTE_STREAM = 0x511;

/**
 * Every number of segments that was tried, with its indices and its stability. What k gives does not depend on the range it is
 * tried in, except for `slsa`, which looks at the number before, and the sample of a sampled silhouette.
 */
export function sweep(
  { points, once, shown, fitter }: Pick<Prepared, 'points' | 'once' | 'shown' | 'fitter'>,
  found: SweepInput,
  silhouetteRows: number,
  seed: number,
): Solution[] {
  const { measured, chance, scouted } = found;
  const fits = found.fits.map((fit) => {
    const labels = shown ? Int32Array.from(shown, (i) => fit.labels[i] as number) : fit.labels;
    const partition = partitionOf(points, fit.k, labels);
    const sizes = sizesOf(fit, fitter.weights);
    const order = nameSegments({ ...partition, sizes }, points.dimensions);
    forgetEmpty(partition, points.dimensions);
    return { fit, partition, sizes, order };
  });
  const silhouettes = measureSilhouettes(once, fits, silhouetteRows, seed);
  const across = slsa(found.fits, fitter.weights);
  return fits.map((one, at) => {
    const { stability, strength, placing } = measured[at] as Measured;
    const gap = chance.gaps.find(({ k }) => k === one.fit.k);
    return {
      entry: describe(points, fitter, one, {
        silhouette: silhouettes[at] ?? null,
        stability,
        gap,
        across: across[at - 1],
        strength,
        placing,
        isScouted: scouted.has(one.fit.k),
        designEffect: found.designEffect,
      }),
      labels: one.fit.labels,
      order: one.order,
      partition: one.partition,
      certainty: stability.certainty,
      stabilities: stability.clusters,
    };
  });
}

/** What was found for each k, by rising k, and what chance gives. */
export interface SweepInput {
  readonly fits: readonly Fit[];
  readonly measured: readonly Measured[];
  readonly chance: ChanceReference;
  /** Numbers that had a first look only. */
  readonly scouted: ReadonlySet<number>;
  /** Of respondents' weights; absent where all count alike. */
  readonly designEffect?: number | undefined;
}

/** A cluster of whom nobody is among those measured stands nowhere: it is nobody's neighbour. */
function forgetEmpty({ occupied, centres }: Partition, dimensions: number): void {
  occupied.forEach((held, c) => {
    if (held === 0) centres.fill(Number.NaN, c * dimensions, (c + 1) * dimensions);
  });
}

interface Found {
  readonly fit: Fit;
  readonly partition: Partition;
  /** By cluster the people of all, those who are not measured too. */
  readonly sizes: Float64Array;
  readonly order: Int32Array;
}

function sizesOf({ k, labels }: Fit, weights: Float64Array): Float64Array {
  const sizes = new Float64Array(k);
  labels.forEach((c, i) => {
    sizes[c] = (sizes[c] as number) + (weights[i] as number);
  });
  return sizes;
}

function describe(
  points: Points,
  fitter: Fitter,
  { fit, partition, sizes, order }: Found,
  measured: {
    readonly silhouette: number | null;
    readonly stability: Stability;
    readonly gap: GapEntry | undefined;
    readonly across: readonly (number | null)[] | undefined;
    readonly strength: number | null;
    readonly placing: number | null;
    readonly isScouted: boolean;
    readonly designEffect: number | undefined;
  },
): SweepEntry {
  const { agreement, certainty, clusters } = measured.stability;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const again = certainty.reduce((sum, share, i) => sum + share * (fitter.weights[i] as number), 0) / all;
  const at = (q: number): number | null => (agreement.length === 0 ? null : quantile(agreement, q));
  return {
    k: fit.k,
    criterion: fit.criterion,
    ...informationCriteria(fit.likelihood, all, measured.designEffect),
    silhouette: measured.silhouette,
    calinskiHarabasz: calinskiHarabasz(points, partition),
    daviesBouldin: daviesBouldin(points, partition),
    gap: measured.gap?.gap ?? null,
    gapError: measured.gap?.error ?? null,
    stability: {
      ariMedian: at(0.5),
      ariQ25: at(0.25),
      ariQ75: at(0.75),
      sameSegment: agreement.length === 0 ? null : again,
      pairs: agreement.length,
    },
    predictionStrength: measured.strength,
    typingAccuracy: measured.placing,
    segmentStability: agreement.length === 0 ? [] : inOrder(clusters, order),
    slsa: measured.across ? inOrder(measured.across, order) : null,
    hitRate: fit.hits / fit.starts,
    starts: fit.starts,
    ...(measured.isScouted && { scouted: true }),
    optimiserAri: fit.rivals.length === 0 ? null : meanAgreement(peopleAt(fitter), fit),
    smallestShare: Math.min(...sizes) / all,
  };
}

/** @param order by cluster the place of its segment */
function inOrder<T>(clusters: ArrayLike<T>, order: Int32Array): T[] {
  return Array.from(clusters, (_, place) => clusters[order.indexOf(place)] as T);
}

function meanAgreement(people: Float64Array, { k, labels, rivals }: Fit): number {
  const sum = rivals.reduce((total, rival) => {
    return total + adjustedRand(contingency(labels, rival, k, k, people));
  }, 0);
  return sum / rivals.length;
}

function measureSilhouettes(
  points: Points,
  fits: readonly Found[],
  silhouetteRows: number,
  seed: number,
): (number | null)[] {
  const labellings = fits.map(({ fit, partition }) => ({ k: fit.k, labels: partition.labels }));
  const people = points.weights.reduce((sum, w) => sum + w, 0);
  if (silhouetteRows >= people) return silhouette(points, labellings);
  const sample = samplePoints(points, silhouetteRows, seededRandom(seed, SILHOUETTE_STREAM));
  return silhouette(
    sample.points,
    labellings.map(({ k, labels }) => ({ k, labels: Int32Array.from(sample.from, (i) => labels[i] as number) })),
  );
}
