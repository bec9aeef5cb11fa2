import type { Factor } from '#lib/factor.ts';
import type { Column, MultiColumn } from '#lib/responses/table.ts';
import type { Frame } from '../frame.ts';
import type { AnswerVariable } from './answers.ts';
import { boundedNumbers } from './bounded-numbers.ts';
import { centreGrid } from './centre-grid.ts';
import { codeRows } from './code-rows.ts';
import { cutNumbers } from './cut-numbers.ts';
import { gridsOf } from './grids-of.ts';
import { isSkewed, logAmounts } from './log-amounts.ts';
import { pick } from './pick.ts';
import { pickCodes } from './pick-codes.ts';

/** An ordinal variable of more steps than this is taken as a number: a probability for each step would be too many. */
const MOST_STEPS = 7;

/** One variable, or one rating grid that is centred per person, before its answers are read. */
export interface AnswerVoice {
  readonly factor: Factor | undefined;
  /** As how many variables it counts. */
  readonly count: number;
  /** Reads its answers, one point per row. What is done to them is added to `told`. */
  read(told: ToldOfAnswers): AnswerVariable[];
}

/** Names of the variables taken as logarithms, and of the grids centred per person. */
export interface ToldOfAnswers {
  readonly logged: Set<string>;
  readonly centred: Set<string>;
}

/** The voices of a frame in the order of its columns; see `answersOf` for what becomes of answers. */
export function answerVoices({ columns, rows }: Frame, how: 'centre' | 'cut'): AnswerVoice[] {
  const grids = how === 'centre' ? gridsOf(columns) : new Map<string, Column[]>();
  return columns.flatMap((column): AnswerVoice[] => {
    const { grid: name, factor } = column;
    const grid = name === undefined ? undefined : grids.get(name);
    if (name === undefined || !grid?.includes(column)) {
      const count = column.scale === 'multi' ? column.categories.length : 1;
      return column.scale === 'text'
        ? []
        : [{ factor, count, read: ({ logged }) => variablesOf(column, rows, how, logged) }];
    }
    if (grid[0] !== column) return [];
    return [
      {
        factor,
        count: grid.length + 1,
        read({ centred }) {
          centred.add(name);
          return centredGrid(name, grid, rows);
        },
      },
    ];
  });
}

function centredGrid(name: string, grid: readonly Column[], rows: Int32Array): AnswerVariable[] {
  const items = grid.flatMap((column) => codeRows(column, rows));
  const names = [...grid.map((column) => column.name), name];
  return centreGrid(items).map((values, at) => numeric(names[at] ?? name, grid[0]?.factor, values));
}

function variablesOf(column: Column, rows: Int32Array, how: 'centre' | 'cut', logged: Set<string>): AnswerVariable[] {
  const { name, factor } = column;
  switch (column.scale) {
    case 'text':
      return [];
    case 'interval': {
      const values = boundedNumbers(pick(column.cells, rows));
      if (how === 'cut') return [{ kind: 'ordinal', name, factor, weight: 1, ...cutNumbers(values) }];
      if (!isSkewed(values)) return [numeric(name, factor, values)];
      logged.add(name);
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
