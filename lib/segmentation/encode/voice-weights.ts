import type { Factor } from '#lib/factor.ts';
import type { Block, Weights } from '../weights.ts';

/**
 * How much each voice counts, so that the mean over all variables is 1: equal weights change nothing.
 * @param voices the factor of a variable or rating grid, and as how many variables it counts
 */
export function voiceWeights(
  voices: readonly { readonly factor: Factor | undefined; readonly count: number }[],
  weights: Weights,
): number[] {
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
  return voices.map(({ factor }) => (shareOf(factor ?? 'none') * total) / heard);
}
