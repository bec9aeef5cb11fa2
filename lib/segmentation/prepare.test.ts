import { expect, test } from 'vitest';
import { randomInt, seededRandom, shuffled } from '#lib/random.ts';
import type { Column } from '#lib/responses/table.ts';
import { patterns } from './cluster/patterns.ts';
import { encodeMixed } from './encode/mixed.ts';
import { columns } from './fixtures/columns.ts';
import { frame } from './frame.ts';
import { prepare } from './prepare.ts';
import type { Method } from './segmentation.ts';

/** More than are gathered by sorting them all; most of them repeat. */
const ROWS = 20_500;
const random = seededRandom(5);
const gap = <T>(value: T) => (randomInt(random, 20) === 0 ? null : value);
const people = Array.from({ length: ROWS }, () => [
  gap(randomInt(random, 30)),
  gap(randomInt(random, 5)),
  gap(randomInt(random, 2) === 1),
  gap(['cat', 'dog', 'eel'][randomInt(random, 3)] as string),
]);

function framed(rows: typeof people) {
  const given = [
    columns.number(
      'age',
      rows.map(([x]) => x as number | null),
    ),
    columns.steps(
      'likes',
      rows.map(([, x]) => x as number | null),
    ),
    columns.yesNo(
      'buys',
      rows.map(([, , x]) => x as boolean | null),
    ),
    columns.words(
      'pet',
      rows.map(([, , , x]) => x as string | null),
    ),
  ] satisfies Column[];
  const result = frame({ rows: rows.length, columns: given }, undefined, 'auto');
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

const options = (method: Method) => ({ method, k: { from: 2, to: 4 }, seed: 1 });

test('[E11] of very many rows those that are alike are one point, as of few', () => {
  const of = framed(people);
  const { points, patternOf, fitter } = prepare(of, options('mixed'));
  const { values, dimensions } = encodeMixed(of);
  // A gap and an answer that is the mean may share coordinates, so there are at most as many of those.
  const sorted = patterns(values, of.rows.length, dimensions);
  expect(points.count).toBeGreaterThanOrEqual(sorted.points.count);
  expect(points.count).toBeLessThan(of.rows.length / 4);
  expect(points.weights.reduce((sum, w) => sum + w, 0)).toBe(of.rows.length);
  expect([fitter.count, fitter.weights]).toEqual([points.count, points.weights]);
  const standing = new Float64Array(points.count);
  for (const at of patternOf) standing[at] = (standing[at] as number) + 1;
  expect(standing).toEqual(points.weights);
  for (const place of [0, 1, 777, of.rows.length - 1]) {
    const at = patternOf[place] as number;
    expect(points.values.subarray(at * dimensions, (at + 1) * dimensions)).toEqual(
      values.subarray(place * dimensions, (place + 1) * dimensions),
    );
  }
});

test.each(['mixed', 'kmeans'] as const)(
  '[A2] the order of very many rows does not show in the points of %s',
  (method) => {
    const first = prepare(framed(people), options(method)).points;
    const other = prepare(framed(shuffled(people, seededRandom(8))), options(method)).points;
    expect(other).toEqual(first);
  },
);
