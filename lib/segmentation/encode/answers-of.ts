import type { Frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import type { ToldOfAnswers } from './answer-voices.ts';
import type { Answers } from './answers.ts';
import { eachAnswer } from './each-answer.ts';
import { pick } from './pick.ts';

/**
 * The answers of the used rows, one point per row, for methods that read answers. With `centre`, rating grids of at least three items are
 * centred per person, with the level as one more number; skewed amounts are logarithms; ordinal answers of at most seven
 * steps stay codes. With `cut` nothing is centred and every number becomes one of at most five codes, equally many people in each.
 */
export function answersOf(frame: Frame, how: 'centre' | 'cut', weights?: Weights): EncodedAnswers {
  const { weights: people, rows } = frame;
  const told: ToldOfAnswers = { logged: new Set(), centred: new Set() };
  const variables = [...eachAnswer(frame, how, weights, told)];
  return {
    answers: {
      count: rows.length,
      weights: people ? pick(people, rows) : new Float64Array(rows.length).fill(1),
      variables,
    },
    logged: [...told.logged],
    centred: [...told.centred],
  };
}

/** Answers with what was done to them: names of the variables taken as logarithms, and of the grids centred per person. */
export interface EncodedAnswers {
  readonly answers: Answers;
  readonly logged: readonly string[];
  readonly centred: readonly string[];
}
