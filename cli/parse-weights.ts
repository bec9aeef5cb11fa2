import { type Block, blocks, type Weights } from '#lib/segmentation/weights.ts';

/**
 * Weights of factors as they are written on the command line, `social=1,geographic=.5`: each factor's weight is shared out
 * among its variables. Null when a factor is not known or comes twice, or a weight is no number from 0 to 100.
 */
export function parseWeights(words: string): Weights | null {
  const of: Partial<Record<Block, number>> = {};
  for (const word of words.split(',')) {
    const [, name, weight] = /^\s*([a-z]+)\s*=\s*(\d{1,3}(?:\.\d*)?|\.\d+)\s*$/.exec(word) ?? [];
    const block = blocks.find((one) => one === name);
    if (block === undefined || of[block] !== undefined || Number(weight) > 100) return null;
    of[block] = Number(weight);
  }
  return { alike: 'factors', of };
}
