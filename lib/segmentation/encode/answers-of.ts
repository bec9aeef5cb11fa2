import type { Factor } from '#lib/factor.ts';
import type { Column, MultiColumn } from '#lib/responses/table.ts';
import type { Frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import type { Answers, AnswerVariable } from './answers.ts';
import { boundedNumbers } from './bounded-numbers.ts';
import { centreGrid } from './centre-grid.ts';
import { codeRows } from './code-rows.ts';
import { cutNumbers } from './cut-numbers.ts';
import { gridsOf } from './grids-of.ts';
import { isSkewed, logAmounts } from './log-amounts.ts';
import { pick } from './pick.ts';
import { pickCodes } from './pick-codes.ts';
import { voiceWeights } from './voice-weights.ts';

/** An ordinal variable of more steps than this is taken as a number: a probability for each step would be too many. */
const MOST_STEPS = 7;

/**
 * The answers of the used rows, one point per row, for methods that read answers. With `centre`, rating grids of at least three items are
 * centred per person, with the level as one more number; skewed amounts are logarithms; ordinal answers of at most seven
 * steps stay codes. With `cut` nothing is centred and every number becomes one of at most five codes, equally many people in each.
 */
export function answersOf(frame: Frame, how: 'centre' | 'cut', weights?: Weights): EncodedAnswers {
  const { rows } = frame;
  const grids = how === 'centre' ? gridsOf(frame.columns) : new Map<string, Column[]>();
  const logged: string[] = [];
  const centred: string[] = [];
  const voices: { factor: Factor | undefined; count: number; variables: AnswerVariable[] }[] = [];
  const speak = (factor: Factor | undefined, variables: AnswerVariable[]) =>
    voices.push({ factor, count: variables.length, variables });
  for (const column of frame.columns) {
    const grid = column.grid === undefined ? undefined : grids.get(column.grid);
    if (!grid || column.grid === undefined) speak(column.factor, variablesOf(column, rows, how, logged));
    else if (!centred.includes(column.grid)) {
      centred.push(column.grid);
      speak(column.factor, centredGrid(column.grid, grid, rows));
    }
  }
  const heard = weights ? voiceWeights(voices, weights) : voices.map(() => 1);
  const variables = voices.flatMap((voice, at) => voice.variables.map((each) => ({ ...each, weight: heard[at] ?? 1 })));
  return {
    answers: {
      count: rows.length,
      weights: frame.weights ? pick(frame.weights, rows) : new Float64Array(rows.length).fill(1),
      variables,
    },
    logged,
    centred,
  };
}

/** Answers with what was done to them: names of the variables taken as logarithms, and of the grids centred per person. */
export interface EncodedAnswers {
  readonly answers: Answers;
  readonly logged: readonly string[];
  readonly centred: readonly string[];
}

function centredGrid(name: string, grid: readonly Column[], rows: Int32Array): AnswerVariable[] {
  const items = grid.flatMap((column) => codeRows(column, rows));
  const names = [...grid.map((column) => column.name), name];
  return centreGrid(items).map((values, at) => numeric(names[at] ?? name, grid[0]?.factor, values));
}

function variablesOf(column: Column, rows: Int32Array, how: 'centre' | 'cut', logged: string[]): AnswerVariable[] {
  const { name, factor } = column;
  switch (column.scale) {
    case 'text':
      return [];
    case 'interval': {
      const values = boundedNumbers(pick(column.cells, rows));
      if (how === 'cut') return [{ kind: 'ordinal', name, factor, weight: 1, ...cutNumbers(values) }];
      if (!isSkewed(values)) return [numeric(name, factor, values)];
      logged.push(name);
      return [numeric(name, factor, logAmounts(values))];
    }
    case 'multi':
      return optionsOf(column, rows);
    default: {
      const levels = column.categories.length;
      if (how === 'centre' && column.scale === 'ordinal' && levels > MOST_STEPS)
        return codeRows(column, rows).map((values) => numeric(name, factor, values));
      return [{ kind: column.scale, name, factor, weight: 1, codes: pickCodes(column.cells, rows), levels }];
    }
  }
}

function numeric(name: string, factor: Factor | undefined, values: Float64Array): AnswerVariable {
  return { kind: 'numeric', name, factor, weight: 1, values };
}

function optionsOf(column: MultiColumn, rows: Int32Array): AnswerVariable[] {
  return codeRows(column, rows).map((ticked, option) => ({
    kind: 'binary',
    name: `${column.name}.${column.categories[option]?.code}`,
    factor: column.factor,
    weight: 1,
    codes: Int32Array.from(ticked, (tick) => (Number.isNaN(tick) ? -1 : tick)),
    levels: 2,
  }));
}
