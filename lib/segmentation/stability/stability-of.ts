import type { PairCounts } from './bootstrap-pairs.ts';

/** What resampling says of one solution. */
export interface Stability {
  /** Adjusted Rand of each pair of refits, in order of drawing. */
  readonly agreement: Float64Array;
  /** For each point the share (0–1) of refits that put it into its cluster of the solution, after matching clusters; 0 without refits. */
  readonly certainty: Float64Array;
  /** For each cluster the mean Jaccard overlap with its most alike cluster of the refits; NaN without. */
  readonly clusters: Float64Array;
}

/** All pairs together. @param parts in order of drawing, at least one */
export function stabilityOf(parts: readonly PairCounts[], k: number): Stability {
  const agreement = Float64Array.from(parts.flatMap((part) => part.agreement));
  const refits = 2 * agreement.length;
  const votes = new Float64Array(parts[0]?.votes.length ?? 0);
  const overlaps = new Float64Array(k);
  for (const part of parts) {
    part.votes.forEach((count, i) => {
      votes[i] = (votes[i] as number) + count;
    });
    for (const refit of part.overlaps) {
      refit.forEach((overlap, c) => {
        overlaps[c] = (overlaps[c] as number) + overlap;
      });
    }
  }
  return {
    agreement,
    certainty: votes.map((sum) => (refits === 0 ? 0 : sum / refits)),
    clusters: overlaps.map((sum) => (refits === 0 ? Number.NaN : sum / refits)),
  };
}
