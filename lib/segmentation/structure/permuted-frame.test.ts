import { expect, test } from 'vitest';
import type { Column } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { frame } from '../frame.ts';
import { permutedFrame } from './permuted-frame.ts';

const { number, several, steps, words } = columns;

function framed(given: readonly Column[], rows: number) {
  const made = frame({ rows, columns: given }, undefined, 'auto');
  if (!made.ok) throw new Error(made.failure.tag);
  return made.value;
}

const given = [
  number('age', [20, 31, null, 44, 52, 63]),
  words('town', ['riga', 'riga', 'oslo', 'bonn', null, 'oslo']),
  several('uses', ['app', 'web app', '', null, 'web', 'app'], ['web', 'app']),
  steps('mood', [0, 1, 2, 3, 4, 4]),
];

const cellsOf = (column: Column | undefined) =>
  column && 'cells' in column ? Array.from(column.cells as ArrayLike<number>) : [];
const sorted = (cells: readonly number[]) =>
  [...cells]
    .sort((a, b) => a - b)
    .map(String)
    .sort();

test('[V1] every variable keeps its answers and gaps, and choices of one person stay together', () => {
  const real = framed(given, 6);
  const choices = (column: Column | undefined) =>
    column?.scale === 'multi'
      ? Array.from(column.missing, (gap, row) => `${gap}${column.chosen.subarray(2 * row, 2 * row + 2)}`).sort()
      : [];
  for (let draw = 0; draw < 10; draw++) {
    const made = permutedFrame(real, 3, draw);
    for (const at of [0, 1, 3]) expect(sorted(cellsOf(made.columns[at]))).toEqual(sorted(cellsOf(given[at])));
    expect(choices(made.columns[2])).toEqual(choices(given[2]));
  }
});

test('[V1] variables are dealt out each by itself: pairs of answers that were not there come up', () => {
  const pairs = new Set<string>();
  for (let draw = 0; draw < 40; draw++) {
    const { columns: made } = permutedFrame(framed(given, 6), 3, draw);
    const [ages, , , moods] = made.map(cellsOf);
    ages?.forEach((age, row) => {
      pairs.add(`${age} ${moods?.[row]}`);
    });
  }
  expect(pairs.size).toBeGreaterThan(20);
});

test('[V2] a seed and number give one frame, whatever the order of rows', () => {
  const turned = [
    number('age', [63, 52, 44, null, 31, 20]),
    words('town', ['oslo', null, 'bonn', 'oslo', 'riga', 'riga']),
    several('uses', ['app', 'web', null, '', 'web app', 'app'], ['web', 'app']),
    steps('mood', [4, 4, 3, 2, 1, 0]),
  ];
  expect(permutedFrame(framed(turned, 6), 4, 2).columns).toEqual(permutedFrame(framed(given, 6), 4, 2).columns);
  expect(permutedFrame(framed(given, 6), 4, 3)).not.toEqual(permutedFrame(framed(given, 6), 4, 2));
});
