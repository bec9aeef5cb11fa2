import { expect, test } from 'vitest';
import { curvePaths } from './curve-paths.ts';

const point = (at: number, value: number) => ({ at, value, low: value - 0.5, high: value + 0.5 });
const x = (at: number) => at * 10;
const y = (value: number) => -value;

test('the line goes through every mean with level tangents, and the band comes back under it', () => {
  expect(curvePaths([point(0, 1), point(1, -1)], x, y)).toEqual([
    { line: 'M0 -1C5 -1 5 1 10 1', band: 'M0 -1.5C5 -1.5 5 0.5 10 0.5L10 1.5C5 1.5 5 -0.5 0 -0.5Z' },
  ]);
});

test('a stage that was not measured breaks it', () => {
  const lines = curvePaths([point(0, 1), point(1, 1), point(3, 0), point(5, 2)], x, y).map(({ line }) => line);
  expect(lines).toEqual(['M0 -1C5 -1 5 -1 10 -1', 'M30 0', 'M50 -2']);
});

test('nothing measured is nothing drawn', () => {
  expect(curvePaths([], x, y)).toEqual([]);
});
