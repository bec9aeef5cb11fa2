import { describe, expect, it } from 'vitest';
import type { Table } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { indexOf } from './index-of.ts';
import { profileOf } from './profile-of.ts';
import { isClear, strongestLines } from './strongest-lines.ts';

const { yesNo, words, number } = columns;
const rows = 60;
const first = Array.from({ length: rows }, (_, row) => row < 30);
const table: Table = {
  rows,
  columns: [
    yesNo('often', first),
    words(
      'pet',
      first.map((here, row) => (here ? 'cat' : row % 2 ? 'dog' : 'eel')),
    ),
    number(
      'temper',
      first.map((here, row) => (here ? 1 : -1) + (row % 3) - 1),
    ),
  ],
};
const segments = { codes: ['a', 'b'], of: Int32Array.from(first, (here) => (here ? 0 : 1)) };
const variables = profileOf(table, segments, {
  variables: [{ name: 'often', scale: 'binary', factor: null, missing: 0 }],
});

describe('profileOf', () => {
  it('[P3] [P4] tells every variable by segment and marks those that made the segments', () => {
    expect(variables.map(({ name, descriptive }) => [name, descriptive])).toEqual([
      ['often', true],
      ['pet', false],
      ['temper', false],
    ]);
    const [line] = variables[0]?.lines ?? [];
    expect(line?.cells[0]).toMatchObject({ segment: 'a', count: 30, n: 30, value: 1, rest: 0, restN: 30 });
    expect(variables[1]?.lines.map(({ category }) => category)).toEqual(['cat', 'dog', 'eel']);
    expect(variables[2]?.lines[0]).toMatchObject({ category: null });
  });

  it('[P7] [P8] tests every variable as a whole, and has the residual of every share', () => {
    const [often, pet, temper] = variables;
    expect(often?.tests).toMatchObject([{ category: null, measure: 'cramersV', effect: 1, df: 1 }]);
    expect(pet?.tests).toMatchObject([{ category: null, measure: 'cramersV', effect: 1, df: 2 }]);
    expect(temper?.tests).toMatchObject([{ category: null, measure: 'etaSquared', df: 1, dfWithin: 58 }]);
    // All 30 of one half and none of the other: √60 standard errors.
    expect(often?.lines[0]?.cells[0]?.residual).toBeCloseTo(Math.sqrt(60), 5);
    expect(temper?.lines[0]?.cells[0]?.residual).toBeNull();
    expect(JSON.stringify(variables)).not.toMatch(/NaN|Infinity/);
  });

  it('[P5] finds what sets a segment apart, of several answers the most telling', () => {
    const told = strongestLines({ variables, quotes: [] }, 'a', 5);
    expect(told.map(({ variable, category }) => [variable.name, category])).toEqual(
      expect.arrayContaining([
        ['often', 'yes'],
        ['pet', 'cat'],
        ['temper', null],
      ]),
    );
    expect(told.every(({ cell }) => isClear(cell))).toBe(true);
    const without = strongestLines({ variables, quotes: [] }, 'a', 5, ['often']);
    expect(without.map(({ variable }) => variable.name)).not.toContain('often');
    expect(strongestLines({ variables, quotes: [] }, 'b', 5).some(({ category }) => category === 'cat')).toBe(false);
  });

  it('[P5] gives no index where a ratio means nothing', () => {
    const temper = variables[2]?.lines[0]?.cells[0];
    const cat = variables[1]?.lines[1]?.cells[1];
    expect(temper && indexOf(temper)).toBeNull();
    expect(cat && indexOf(cat)).toBeNull();
    expect(
      indexOf({
        segment: 'a',
        count: 5,
        n: 10,
        value: 0.5,
        low: 0.2,
        high: 0.8,
        rest: 0.25,
        restN: 9,
        effect: 1,
        p: 0.1,
      }),
    ).toBe(200);
  });
});
