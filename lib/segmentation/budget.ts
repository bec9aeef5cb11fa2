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

const EXACT_SILHOUETTE = 10_000;
const SAMPLED_SILHOUETTE = 4_000;

/**
 * A frame of up to 40,000 distinct coordinates (1,000 × 40) is searched thoroughly; larger ones by fewer starts on a
 * sample and by smaller bootstrap samples, so that time grows no faster than rows.
 * @param count distinct points
 * @param people respondents
 */
export function budget(
  count: number,
  dimensions: number,
  people: number,
  wish: { readonly replicates?: number; readonly restarts?: number },
): Budget {
  const size = count * dimensions;
  const tier = size <= 40_000 ? 'thorough' : size <= 400_000 ? 'quick' : 'sampled';
  const most = wish.restarts ?? { thorough: 40, quick: 12, sampled: 6 }[tier];
  return {
    search: {
      least: Math.min(most, { thorough: 10, quick: 4, sampled: 3 }[tier]),
      most,
      recur: tier === 'thorough' ? 4 : 2,
      patience: { thorough: 2, quick: 1, sampled: 0.5 }[tier],
      keepRivals: true,
    },
    searchPoints: tier === 'sampled' ? Math.max(2_000, Math.floor(400_000 / dimensions)) : count,
    pairs: wish.replicates ?? { thorough: 100, quick: 30, sampled: 20 }[tier],
    fewestPairs: wish.replicates ?? 20,
    draws: tier === 'thorough' ? people : Math.min(people, Math.max(1_000, Math.floor(100_000 / dimensions))),
    refit: { least: 2, most: 8, recur: 2, patience: 0.5, keepRivals: false },
    silhouetteRows: count <= EXACT_SILHOUETTE ? people : Math.min(people, SAMPLED_SILHOUETTE),
  };
}
