import { expect, test } from 'vitest';
import type { Column } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { frame } from '../frame.ts';
import { answersOf } from './answers-of.ts';
import type { Encoded } from './encoded.ts';
import { encodeMixed } from './mixed.ts';
import { encodeRaw } from './raw.ts';
import { spread } from './spread.ts';

const { number, steps, yesNo, words, several } = columns;

function raw(given: Column[], options = { centre: false, standardise: false }): number[][] {
  const framed = frame({ rows: rowsOf(given), columns: given }, undefined, 'kmeans');
  if (!framed.ok) throw new Error(framed.failure.tag);
  return matrix(encodeRaw(framed.value, options));
}

function mixed(given: Column[]): Encoded {
  const framed = frame({ rows: rowsOf(given), columns: given }, undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  return encodeMixed(framed.value);
}

function rowsOf(given: Column[]): number {
  const [first] = given;
  return first?.scale === 'multi' ? first.missing.length : (first?.cells.length ?? 0);
}

function matrix({ values, dimensions }: Encoded): number[][] {
  const rows = Array.from({ length: values.length / dimensions }, (_, r) => r * dimensions);
  return rows.map((at) => [...values.subarray(at, at + dimensions)]);
}

function coordinate({ values, dimensions }: Encoded, j: number): Float64Array {
  return values.filter((_, at) => at % dimensions === j);
}

test('[E1] raw codes are numbers, steps, 0/1 and one 0/1 per kind or option', () => {
  const given = [
    number('age', [20, 30]),
    steps('likes', [0, 4]),
    yesNo('buys', [false, true]),
    words('pet', ['cat', 'dog']),
    several('uses', ['web', 'shop app'], ['web', 'app', 'shop']),
  ];
  expect(raw(given)).toEqual([
    [20, 0, 0, 0, 1, 0, 0],
    [30, 4, 1, 1, 0, 1, 1],
  ]);
  expect(raw([words('pet', ['cat', 'dog', 'eel'])])).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test('[E2] centring takes the person’s mean away and keeps it; standardising follows', () => {
  const given = [number('a', [1, 5, 3]), number('b', [3, 5, 9])];
  expect(raw(given, { centre: true, standardise: false })).toEqual([
    [-1, 1, 2],
    [0, 0, 5],
    [-3, 3, 6],
  ]);
  const framed = frame({ rows: 3, columns: given }, undefined, 'kmeans');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const both = encodeRaw(framed.value, { centre: true, standardise: true });
  for (const j of [0, 1, 2]) expect(spread(coordinate(both, j)).sd).toBeCloseTo(1, 12);
});

test('[E3] every variable has variance 1, however many kinds it has', () => {
  const encoded = mixed([
    number('age', [20, 30, 50, 44]),
    steps('likes', [0, 4, 2, 2]),
    yesNo('buys', [false, true, true, false]),
    words('pet', ['cat', 'dog', 'eel', 'cat']),
  ]);
  const variances = [0, 1, 2, 3, 4, 5].map((j) => spread(coordinate(encoded, j)).sd ** 2);
  expect(encoded.dimensions).toBe(6);
  for (const j of [0, 1, 2]) expect(variances[j]).toBeCloseTo(1, 12);
  expect((variances[3] ?? 0) + (variances[4] ?? 0) + (variances[5] ?? 0)).toBeCloseTo(1, 12);
});

test('[E4] what one in a hundred ticked does not outweigh the rest', () => {
  const encoded = mixed([
    yesNo(
      'rare',
      Array.from({ length: 100 }, (_, i) => i === 7),
    ),
  ]);
  const values = coordinate(encoded, 0);
  expect(Math.max(...values) - Math.min(...values)).toBeCloseTo(1 / 0.3, 12);
});

test('[E5] skewed amounts become logarithms, whatever their unit', () => {
  const euros = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 0 : 2 ** (i / 4)));
  const inEuros = mixed([number('spend', euros)]);
  const inCents = mixed([
    number(
      'spend',
      euros.map((x) => 100 * x),
    ),
  ]);
  expect(inEuros.encoding.logged).toEqual(['spend']);
  inEuros.values.forEach((x, at) => {
    expect(inCents.values[at]).toBeCloseTo(x, 10);
  });
  const even = mixed([
    number(
      'age',
      Array.from({ length: 40 }, (_, i) => 20 + i),
    ),
  ]);
  expect(even.encoding.logged).toEqual([]);
});

test('[E6] a grid is centred per person and its level kept; a straight line says nothing of the items', () => {
  const grid = (name: string, cells: (number | null)[]) => steps(name, cells, 'values');
  const encoded = mixed([
    grid('a', [0, 2, 3, 4]),
    grid('b', [1, 2, 4, 0]),
    grid('c', [2, 2, null, 1]),
    grid('d', [3, 2, 2, 3]),
  ]);
  expect(encoded.encoding.centred).toEqual(['values']);
  expect(encoded.dimensions).toBe(5);
  const straight = matrix(encoded)[1] ?? [];
  expect(straight.slice(0, 4)).toEqual([0, 0, 0, 0]);
  const level = coordinate(encoded, 4);
  expect(spread(level).sd).toBeCloseTo(1, 12);
  const shifted = mixed([
    grid('a', [0, 2, 4, 4]),
    grid('b', [1, 2, 5, 0]),
    grid('c', [2, 2, null, 1]),
    grid('d', [3, 2, 3, 3]),
  ]);
  expect(coordinate(shifted, 0)[2]).toBeCloseTo(coordinate(encoded, 0)[2] ?? 0, 12);
});

test('[E7] a gap is the mean', () => {
  const encoded = mixed([number('age', [20, null, 50, 44]), yesNo('buys', [true, true, false, null])]);
  expect(matrix(encoded)[1]?.[0]).toBe(0);
  expect(matrix(encoded)[3]?.[1]).toBe(0);
});

test('[E6] [F1] what is no rating is not lost where it is listed in a grid of ratings', () => {
  const item = (name: string, cells: number[]) => steps(name, cells, 'grid');
  const owner = { ...yesNo('owner', [true, false, true, false]), grid: 'grid' };
  const ratings = [item('a', [0, 4, 2, 1]), item('b', [1, 3, 0, 2]), item('c', [4, 0, 1, 3])];
  const given = [ratings[0] as Column, owner, ...ratings.slice(1)];
  expect(mixed(given).dimensions).toBe(5);
  const framed = frame({ rows: 4, columns: given }, undefined, 'mixed');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const { answers } = answersOf(framed.value, 'centre');
  expect(answers.variables.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'grid', 'owner']);
});
