import type { Answers } from './answers.ts';
import { keepAnswer } from './keep-answer.ts';

/**
 * The answers of one row of each kind. O(kept rows × variables), nothing when all are kept.
 * @param rows those that are kept, each once, in the order that points are to have
 * @param weights how many rows each stands for
 */
export function keepAnswers({ variables }: Answers, rows: Int32Array, weights: Float64Array): Answers {
  return { count: rows.length, weights, variables: variables.map((variable) => keepAnswer(variable, rows)) };
}
