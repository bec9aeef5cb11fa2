import type { ChanceClusters } from './cluster-by-chance.ts';
import { type GapEntry, permutationGap } from './permutation-gap.ts';

/** What the same answers give when none has to do with another. */
export interface ChanceReference {
  readonly gaps: readonly GapEntry[];
  /** By k the mean silhouettes of the permuted frames. */
  readonly silhouettes: ReadonlyMap<number, readonly number[]>;
}

/**
 * Holds answers against answers dealt out anew: by how much they lie closer together. It speaks of the answers, so it is the
 * same whatever method segments them.
 */
export function chanceReference(real: ChanceClusters, permuted: readonly ChanceClusters[]): ChanceReference {
  const within = real.withinSS.map((value, at) => ({ k: real.ks[at] as number, value }));
  const reference = permuted.map((made) => real.ks.map((k) => made.withinSS[made.ks.indexOf(k)] ?? 0));
  const silhouettes = new Map<number, number[]>(real.ks.map((k) => [k, []]));
  for (const made of permuted) {
    made.ks.forEach((k, at) => {
      const width = made.silhouettes[at];
      if (typeof width === 'number') silhouettes.get(k)?.push(width);
    });
  }
  return { gaps: permutationGap(within, reference).entries, silhouettes };
}
