import { expect, test } from 'vitest';
import type { Column } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import type { Frame } from '../frame.ts';
import { markersOf } from './markers-of.ts';
import { nameSegments } from './name-segments.ts';
import { segmentsOf } from './segments-of.ts';

const { number, yesNo, words, several, steps } = columns;

function framed(given: Column[], count: number): Frame {
  return { columns: given, excluded: [], dropped: [], rows: Int32Array.from({ length: count }, (_, i) => i) };
}

test('[P1] segments are told from the largest, and ties by their centres, not by the order of clusters', () => {
  const sizes = Float64Array.from([10, 30, 10]);
  const centres = Float64Array.from([0, 0, 5, 5, 0, 1]);
  const of = (c: Float64Array, s: Float64Array) => nameSegments({ k: 3, sizes: s, centres: c }, 2);
  expect([...of(centres, sizes)]).toEqual([2, 0, 1]);
  expect([...of(Float64Array.from([0, 1, 5, 5, 0, 0]), sizes)]).toEqual([1, 0, 2]);
});

test('[P2] a yes/no marker holds the shares of those who answered, and Cohen’s h', () => {
  const [a, b] = markersOf(
    framed([yesNo('buys', [true, true, null, false, false, true])], 6),
    Int32Array.from([0, 0, 0, 1, 1, 1]),
    2,
  );
  expect(a?.[0]).toMatchObject({ variable: 'buys', value: 'yes', share: 1, overall: 0.6 });
  expect(a?.[0]?.effect).toBeCloseTo(2 * Math.asin(1) - 2 * Math.asin(Math.sqrt(0.6)), 12);
  expect(b?.[0]?.share).toBeCloseTo(1 / 3, 12);
  expect(b?.[0]?.effect).toBeLessThan(0);
});

test('[P2] a number’s marker is the difference of means in overall standard deviations', () => {
  const [a] = markersOf(framed([number('age', [10, 20, 30, 40])], 4), Int32Array.from([0, 0, 1, 1]), 2);
  expect(a).toEqual([{ variable: 'age', value: null, share: 15, overall: 25, effect: -10 / Math.sqrt(125) }]);
});

test('[P2] of kinds the most telling one is kept, of options each, strongest first', () => {
  const given = [
    words('pet', ['cat', 'cat', 'dog', 'eel']),
    several('uses', ['web', 'web app', 'app', 'app'], ['web', 'app']),
    steps('likes', [0, 1, 2, 2]),
  ];
  const [a] = markersOf(framed(given, 4), Int32Array.from([0, 0, 1, 1]), 2);
  expect(a?.filter(({ variable }) => variable === 'pet')).toMatchObject([{ value: 'cat', share: 1, overall: 0.5 }]);
  expect(a?.filter(({ variable }) => variable === 'uses').length).toBe(2);
  expect(a?.filter(({ variable }) => variable === 'likes').length).toBe(1);
  const sizes = a?.map(({ effect }) => Math.abs(effect)) ?? [];
  expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
});

test('[P2] at most twelve markers, weak ones only up to three', () => {
  const half = Int32Array.from({ length: 40 }, (_, i) => Number(i >= 20));
  const strong = Array.from({ length: 20 }, (_, j) =>
    yesNo(
      `s${j}`,
      [...half].map((s) => s === 0),
    ),
  );
  expect(markersOf(framed(strong, 40), half, 2)[0]?.length).toBe(12);
  const weak = Array.from({ length: 20 }, (_, j) =>
    yesNo(
      `w${j}`,
      [...half].map((_, i) => (i + j) % 2 === 0),
    ),
  );
  expect(markersOf(framed(weak, 40), half, 2)[0]?.length).toBe(3);
});

test('sizes, shares and stabilities belong to the segments they are told with', () => {
  const given = framed([number('age', [1, 1, 1, 9])], 4);
  const [a, b] = segmentsOf(
    given,
    Int32Array.from([0, 0, 0, 1]),
    2,
    Float64Array.from([0.5, 0.9]),
    Int32Array.from([1, 0]),
  );
  expect(a).toMatchObject({ code: 'a', size: 3, share: 0.75, stability: 0.9 });
  expect(b).toMatchObject({ code: 'b', size: 1, share: 0.25, stability: 0.5 });
});
