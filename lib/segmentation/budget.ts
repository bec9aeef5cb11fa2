import type { Effort } from './cluster/effort.ts';

/** How much calculation a frame of this size is worth; everything that is cut for size is told in the document. */
export interface Budget {
  readonly search: Effort;
  /** Distinct points that random starts are run on; the best of them then goes downhill on all. */
  readonly searchPoints: number;
  /** Bootstrap pairs, at most and at least. */
  readonly pairs: number;
  readonly fewestPairs: number;
  /** Respondents drawn for each bootstrap sample. */
  readonly draws: number;
  readonly refit: Effort;
  /** Respondents that the silhouette is measured on. */
  readonly silhouetteRows: number;
}

type Size = 'small' | 'middle' | 'large' | 'huge';

/** Distinct points × dimensions up to which a frame is of each size: 700 × 15, 1,000 × 40, 10,000 × 40. */
const SMALL = 10_500;
const MIDDLE = 40_000;
const LARGE = 400_000;

const EXACT_SILHOUETTE = 10_000;
const SAMPLED_SILHOUETTE = 4_000;

const searches: Record<Size, Omit<Effort, 'keepRivals'>> = {
  small: { least: 10, most: 40, recur: 4, patience: 2 },
  middle: { least: 10, most: 40, recur: 4, patience: 2 },
  large: { least: 4, most: 12, recur: 2, patience: 1 },
  huge: { least: 3, most: 6, recur: 2, patience: 0.5 },
};

const refits: Record<Size, Effort> = {
  small: { least: 2, most: 8, recur: 2, patience: 0.5, keepRivals: false },
  middle: { least: 2, most: 4, recur: 2, patience: 0.5, keepRivals: false },
  large: { least: 2, most: 4, recur: 2, patience: 0.25, keepRivals: false },
  huge: { least: 2, most: 4, recur: 2, patience: 0, keepRivals: false },
};

const mostPairs: Record<Size, number> = { small: 100, middle: 50, large: 25, huge: 20 };
const fewestPairs: Record<Size, number> = { small: 20, middle: 12, large: 12, huge: 12 };

/**
 * A frame of up to 1,000 × 40 distinct coordinates is searched thoroughly; larger ones by fewer starts, in the end on a
 * sample, and by smaller bootstrap samples, so that time grows no faster than rows.
 * @param count distinct points
 * @param people respondents
 */
export function budget(
  count: number,
  dimensions: number,
  people: number,
  wish: { readonly replicates?: number; readonly restarts?: number },
): Budget {
  const size = sizeOf(count * dimensions);
  const search = searches[size];
  const most = wish.restarts ?? search.most;
  const whole = size === 'small' || size === 'middle';
  return {
    search: { ...search, least: Math.min(most, search.least), most, keepRivals: true },
    searchPoints: size === 'huge' ? Math.max(2_000, Math.floor(LARGE / dimensions)) : count,
    pairs: wish.replicates ?? mostPairs[size],
    fewestPairs: wish.replicates ?? fewestPairs[size],
    draws: whole ? people : Math.min(people, Math.max(1_000, Math.floor(100_000 / dimensions))),
    refit: refits[size],
    silhouetteRows: count <= EXACT_SILHOUETTE ? people : Math.min(people, SAMPLED_SILHOUETTE),
  };
}

function sizeOf(coordinates: number): Size {
  if (coordinates <= SMALL) return 'small';
  if (coordinates <= MIDDLE) return 'middle';
  return coordinates <= LARGE ? 'large' : 'huge';
}
