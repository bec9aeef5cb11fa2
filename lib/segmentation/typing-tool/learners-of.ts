import type { Learners } from './design.ts';
import type { TypingInput } from './typing-input.ts';

/** From fewer people nothing can be held back to check by. */
export const LEAST_RESPONDENTS = 20;

/** The rows that a tool can learn from, with their segments and weights. */
export function learnersOf({ labels, k, weights }: Pick<TypingInput, 'labels' | 'k' | 'weights'>): Learners {
  const rows = Array.from({ length: labels.length }, (_, row) => row).filter((row) => {
    const label = labels[row] as number;
    return label >= 0 && label < k && (!weights || (weights[row] as number) > 0);
  });
  return {
    rows,
    labels: rows.map((row) => labels[row] as number),
    weights: rows.map((row) => (weights ? (weights[row] as number) : 1)),
    k,
  };
}
