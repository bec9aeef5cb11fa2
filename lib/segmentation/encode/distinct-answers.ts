import { patterns } from '../cluster/patterns.ts';
import type { Points } from '../cluster/points.ts';
import type { Answers } from './answers.ts';
import type { Encoded } from './encoded.ts';
import { keepAnswers } from './keep-answers.ts';
import { keepCoordinates } from './keep-coordinates.ts';

/** Stands for a gap where rows are told apart, because NaN is not equal to itself. */
const GAP = -1e308;

/**
 * Gathers rows that gave the same answers and have the same coordinates, so that points of both are the same people in the same
 * order. O(rows log rows × (dimensions + variables)).
 * @param answers one point per row
 */
export function distinctAnswers(encoded: Encoded, answers: Answers): DistinctAnswers {
  const { values, dimensions } = encoded;
  const { count, variables } = answers;
  const width = dimensions + variables.length;
  const keys = new Float64Array(count * width);
  for (let row = 0; row < count; row++) {
    keys.set(values.subarray(row * dimensions, (row + 1) * dimensions), row * width);
    variables.forEach((variable, v) => {
      const cell = variable.kind === 'numeric' ? (variable.values[row] as number) : (variable.codes[row] as number);
      keys[row * width + dimensions + v] = Number.isNaN(cell) ? GAP : cell;
    });
  }
  const { points, patternOf } = patterns(keys, count, width);
  const first = new Int32Array(points.count);
  for (let row = count - 1; row >= 0; row--) first[patternOf[row] as number] = row;
  return {
    points: keepCoordinates(encoded, first, points.weights),
    answers: keepAnswers(answers, first, points.weights),
    patternOf,
  };
}

/** The same people as coordinates and as answers, and by row where it went. */
export interface DistinctAnswers {
  readonly points: Points;
  readonly answers: Answers;
  readonly patternOf: Int32Array;
}
