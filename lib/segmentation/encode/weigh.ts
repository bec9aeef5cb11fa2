import type { Factor } from '#lib/factor.ts';
import type { Block, Weights } from '../weights.ts';

/** The coordinates of one variable, or of one rating grid with its level. */
export interface Voice {
  readonly factor: Factor | undefined;
  /** As how many variables it counts: the kinds of a nominal variable as one, each option of a choice as one. */
  readonly count: number;
  readonly coordinates: readonly Float64Array[];
}

/**
 * Coordinates multiplied so that the squared distance of each voice counts by the weight of its factor. Multipliers are
 * set so that their mean over all voices is 1: equal weights change nothing.
 */
export function weigh(voices: readonly Voice[], weights: Weights): Float64Array[] {
  const size = new Map<Block, number>();
  for (const { factor, count } of voices) size.set(factor ?? 'none', (size.get(factor ?? 'none') ?? 0) + count);
  const shareOf = (block: Block): number => {
    const weight = weights.of[block] ?? 1;
    return weights.alike === 'factors' ? weight / (size.get(block) ?? 1) : weight;
  };
  let total = 0;
  let heard = 0;
  for (const [block, count] of size) {
    total += count;
    heard += count * shareOf(block);
  }
  return voices.flatMap(({ factor, coordinates }) => {
    const by = Math.sqrt((shareOf(factor ?? 'none') * total) / heard);
    return by === 1 ? coordinates : coordinates.map((values) => values.map((x) => x * by));
  });
}
