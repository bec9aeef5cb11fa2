import type { Effort } from './cluster/effort.ts';
import { type FrameSize, frameSize } from './frame-size.ts';
import type { Algorithm } from './segmentation.ts';

/** How much calculation a frame of this size is worth; everything that is cut for size is told in the document. */
export interface Budget {
  readonly search: Effort;
  /** A first look at each of several numbers, where looking hard at all of them would cost most of the time; null where it would not. */
  readonly scout: Effort | null;
  /** Bootstrap pairs, at most and at least. */
  readonly pairs: number;
  readonly fewestPairs: number;
  /** Respondents drawn for each bootstrap sample. */
  readonly draws: number;
  readonly refit: Effort;
  /** Respondents that the silhouette is measured on. */
  readonly silhouetteRows: number;
  /** How many frames of answers dealt out anew the real ones are held against, how many respondents each, and how hard they are searched. */
  readonly permutations: number;
  readonly referenceRows: number;
  readonly reference: Effort;
}

const permutations: Record<FrameSize, number> = { small: 10, middle: 10, large: 6, huge: 5 };
/** Structure shows in a thousand people as well as in a million. */
const REFERENCE_ROWS = 1_000;

const EXACT_SILHOUETTE = 10_000;
const SAMPLED_SILHOUETTE = 4_000;

type Efforts = Record<FrameSize, Omit<Effort, 'keepRivals'>>;

/** A climb of a model costs as much as many descents of k-means, and ends at the top more often. More starts find what patience with one does not. */
const modelSearches: Efforts = {
  small: { least: 10, most: 40, recur: 4, patience: 0.5 },
  middle: { least: 10, most: 40, recur: 4, patience: 0.5 },
  large: { least: 3, most: 6, recur: 2, patience: 0.5 },
  huge: { least: 2, most: 4, recur: 2, patience: 0 },
};
/** Few starts, each the best of a few short climbs; what is left to gain at its end moves no border that matters. */
const modelRefits: Efforts = {
  small: { least: 2, most: 4, recur: 2, patience: 0, slack: 0.02 },
  middle: { least: 2, most: 2, recur: 2, patience: 0, slack: 0.1 },
  large: { least: 1, most: 1, recur: 1, patience: 0, slack: 0.1 },
  huge: { least: 1, most: 1, recur: 1, patience: 0, slack: 0.1 },
};

const modelScout: Omit<Effort, 'keepRivals'> = { least: 4, most: 8, recur: 3, patience: 0.5 };
/** From so many coordinates on, up to those that are searched by few starts anyway, models are scouted; climbs of codes alone cost little. */
const SCOUTED: Partial<Record<Algorithm, number>> = { mixed: 5_000, 'latent-class': 20_000 };

const searches: Efforts = {
  small: { least: 10, most: 40, recur: 4, patience: 2 },
  middle: { least: 10, most: 40, recur: 4, patience: 2 },
  large: { least: 4, most: 12, recur: 2, patience: 1 },
  huge: { least: 3, most: 6, recur: 2, patience: 0.5 },
};

const refits: Efforts = {
  small: { least: 2, most: 8, recur: 2, patience: 0.5 },
  middle: { least: 2, most: 4, recur: 2, patience: 0.5 },
  large: { least: 2, most: 4, recur: 2, patience: 0.25 },
  huge: { least: 2, most: 4, recur: 2, patience: 0 },
};

const mostPairs: Record<FrameSize, number> = { small: 100, middle: 50, large: 25, huge: 20 };
/** Refits of a model cost more, and their agreement settles as soon. */
const mostModelPairs: Record<FrameSize, number> = { small: 60, middle: 30, large: 16, huge: 12 };
/** An ensemble fits several methods for each. */
const ENSEMBLE_PAIRS = 12;
const fewestPairs: Record<FrameSize, number> = { small: 20, middle: 12, large: 12, huge: 12 };

/**
 * A frame of up to 1,000 × 40 distinct coordinates is searched thoroughly, models of all but the smallest after a first
 * look; larger ones by fewer starts, in the end on a sample, and by smaller bootstrap samples, so that time grows no
 * faster than rows.
 * @param count distinct points
 * @param people respondents
 */
export function budget(
  count: number,
  dimensions: number,
  people: number,
  algorithm: Algorithm,
  wish: { readonly replicates?: number; readonly restarts?: number },
): Budget {
  const size = frameSize(count * dimensions);
  const isModel = algorithm === 'mixed' || algorithm === 'latent-class' || algorithm === 'ensemble';
  const mostOfSize = algorithm === 'ensemble' ? ENSEMBLE_PAIRS : (isModel ? mostModelPairs : mostPairs)[size];
  const search = (isModel ? modelSearches : searches)[size];
  const most = wish.restarts ?? search.most;
  const scoutedFrom = SCOUTED[algorithm] ?? Number.POSITIVE_INFINITY;
  const isScouted = count * dimensions > scoutedFrom && (size === 'small' || size === 'middle');
  const whole = size === 'small' || size === 'middle';
  return {
    search: { ...search, least: Math.min(most, search.least), most, keepRivals: true },
    scout: isScouted && wish.restarts === undefined ? { ...modelScout, keepRivals: true } : null,
    pairs: wish.replicates ?? mostOfSize,
    fewestPairs: wish.replicates ?? Math.min(mostOfSize, fewestPairs[size]),
    draws: whole ? people : Math.min(people, Math.max(1_000, Math.floor(100_000 / dimensions))),
    refit: { ...(isModel ? modelRefits : refits)[size], keepRivals: false },
    permutations: permutations[size],
    referenceRows: Math.min(people, REFERENCE_ROWS),
    reference: { least: 2, most: 2, recur: 2, patience: 0, keepRivals: false },
    silhouetteRows: count <= EXACT_SILHOUETTE ? people : Math.min(people, SAMPLED_SILHOUETTE),
  };
}
