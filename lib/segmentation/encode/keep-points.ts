import type { Points } from '../cluster/points.ts';
import type { Answers, AnswerVariable } from './answers.ts';
import type { Encoded } from './encoded.ts';
import { pick } from './pick.ts';
import { pickCodes } from './pick-codes.ts';

/** The same people as coordinates and as answers. */
export interface DistinctAnswers {
  readonly points: Points;
  readonly answers: Answers;
}

/**
 * Keeps one row of each kind. O(kept rows × (dimensions + variables)), nothing when all are kept.
 * @param rows those that are kept, each once, in the order that points are to have
 * @param weights how many rows each stands for
 */
export function keepPoints(
  { values, dimensions }: Encoded,
  { variables }: Answers,
  rows: Int32Array,
  weights: Float64Array,
): DistinctAnswers {
  const count = rows.length;
  if (rows.every((row, at) => row === at) && values.length === count * dimensions)
    return { points: { count, dimensions, values, weights }, answers: { count, weights, variables } };
  const kept = new Float64Array(count * dimensions);
  rows.forEach((row, at) => {
    kept.set(values.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  });
  return {
    points: { count, dimensions, values: kept, weights },
    answers: { count, weights, variables: variables.map((variable) => picked(variable, rows)) },
  };
}

function picked(variable: AnswerVariable, rows: Int32Array): AnswerVariable {
  if (variable.kind === 'numeric') return { ...variable, values: pick(variable.values, rows) };
  return { ...variable, codes: pickCodes(variable.codes, rows) };
}
