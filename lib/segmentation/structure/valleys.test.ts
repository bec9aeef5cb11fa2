import { expect, test, vi } from 'vitest';
import { grainOf } from './grain-of.ts';
import { isSeparated } from './is-separated.ts';
import { clouds } from './testing/clouds.ts';
import { cut } from './testing/cut.ts';
import { type Valley, valleys } from './valleys.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function valleysOf(values: Float64Array, dimensions: number, k: number): Valley[] {
  const { points, partition } = cut(values, dimensions, k);
  return valleys(points, partition, 1);
}

test('[V5] two clouds six deviations apart have a valley', () => {
  const found = valleysOf(clouds.two(6), 2, 2);
  expect(found).toHaveLength(1);
  expect(isSeparated(found, 2)).toBe(true);
});

test('[V5] two clouds that run into each other have none', () => {
  expect(isSeparated(valleysOf(clouds.two(2.5), 2, 2), 2)).toBe(false);
});

test('[V5] one normal cloud cut in two has none', () => {
  const [only] = valleysOf(clouds.one(2), 2, 2);
  expect(only?.isValley).toBe(false);
});

test('[V5] a square of equal density cut in four has none along the cuts', () => {
  const square = clouds.rows(2000, (_, random) => [random(), random()]);
  const found = valleysOf(square, 2, 4);
  expect(found.length).toBeGreaterThanOrEqual(4);
  expect(found.some(({ isValley }) => isValley)).toBe(false);
});

test('[V5] nor does one cloud in eight dimensions cut in eight, where segments hardly touch', () => {
  const { points, partition } = cut(clouds.one(8, 1500), 8, 8);
  const found = valleys(points, partition, 1);
  expect(found.length).toBeGreaterThan(10);
  expect(found.some(({ isValley }) => isValley)).toBe(false);
});

test('[V5] cutting one of three clouds in two shows', () => {
  const three = clouds.rows(600, (row, random) => [
    clouds.normal(random) + 12 * (row % 3),
    clouds.normal(random) + (row % 3 === 1 ? 12 : 0),
  ]);
  expect(isSeparated(valleysOf(three, 2, 3), 3)).toBe(true);
  expect(isSeparated(valleysOf(three, 2, 4), 4)).toBe(false);
});

test('[V6] yes/no answers without dependence have none, however few items', () => {
  for (const items of [2, 4, 10]) {
    const answers = clouds.rows(600, (_, random) => Array.from({ length: items }, () => Number(random() < 0.5)), items);
    expect(isSeparated(valleysOf(answers, items, 2), 2)).toBe(false);
  }
});

test('[V6] yes/no answers of two kinds of people have one', () => {
  const answers = clouds.rows(600, (row, random) =>
    Array.from({ length: 12 }, () => Number(random() < (row % 2 ? 0.9 : 0.1))),
  );
  expect(isSeparated(valleysOf(answers, 12, 2), 2)).toBe(true);
});

test('[V6] the grain is the least step; many values and a constant have none', () => {
  const values = clouds.rows(50, (row, random) => [row % 2, (row % 5) / 2, random(), 3]);
  expect([...grainOf(values, 50, 4)]).toEqual([1, 0.5, 0, 0]);
});

test('[V5] a handful of people proves no valley', () => {
  const few = Float64Array.of(0, 0.1, 0.2, 0.3, 5, 5.1);
  expect(isSeparated(valleysOf(few, 1, 2), 2)).toBe(false);
  const one = { a: 0, b: 1, thirds: [9, 0, 9], isValley: true } as const;
  expect(isSeparated([one], 3)).toBe(false);
});
