import { expect, test } from 'vitest';
import { emptyPartition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { recentre } from '../cluster/recentre.ts';
import { separation } from './separation.ts';
import { shadows } from './shadows.ts';

// Expected values: separation.R beside this file.
const values = Float64Array.of(0, 0, 1, 0, 0, 1, 6, 0, 7, 0, 6, 1, 0, 9, 1, 9, 3, 5);
const points: Points = { count: 9, dimensions: 2, values, weights: new Float64Array(9).fill(1) };

function divided(of: Points, labels: readonly number[], k: number) {
  const partition = emptyPartition(k, of.count, of.dimensions);
  partition.labels.set(labels);
  recentre(of, partition);
  return partition;
}

const threes = divided(points, [0, 0, 0, 1, 1, 1, 2, 2, 2], 3);
const inOrder = Int32Array.of(0, 1, 2);

test('[P9] shadow values are twice the own distance over own and next', () => {
  const expected = [
    0.138373600523, 0.244816640142, 0.209555659592, 0.153355480261, 0.200895082598, 0.231078600125, 0.35716885564,
    0.273054118992, 0.738226607701,
  ];
  shadows(points, threes.labels, threes.centres, 3).forEach(({ value }, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 11);
  });
});

test('[P9] silhouettes are told by segment as R has them, from the least to the greatest', () => {
  const found = separation(points, threes, inOrder, 1);
  expect(found?.rows).toBe(9);
  const [first, , third] = found?.silhouette ?? [];
  expect(first?.mean).toBeCloseTo((0.842790057507 + 0.775059571764 + 0.81093492639) / 3, 11);
  expect(third?.quantiles).toHaveLength(21);
  expect(third?.quantiles[0]).toBeCloseTo(0.123822047311, 11);
  expect(third?.quantiles.at(-1)).toBeCloseTo(0.685721871296, 11);
  expect(third?.quantiles).toEqual([...(third?.quantiles ?? [])].sort((a, b) => a - b));
  expect(third?.beyond).toBe(0);
});

test('[P9] neighbours say whom each segment touches, and add up to its mean shadow', () => {
  const found = separation(points, threes, inOrder, 1);
  found?.neighbours.forEach((row, place) => {
    expect(row[place]).toBe(0);
    expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(found.shadow[place]?.mean ?? Number.NaN, 12);
  });
});

test('[P9] segments stand in their own order, and who is nearer to another is counted', () => {
  // The last point belongs to the third by label, and lies at the first's centre.
  const moved = { ...points, values: Float64Array.from(values) };
  moved.values.set([0.3, 0.3], 16);
  const partition = divided(moved, [0, 0, 0, 1, 1, 1, 2, 2, 2], 3);
  const found = separation(moved, partition, Int32Array.of(2, 1, 0), 1);
  expect(found?.silhouette[0]?.beyond).toBeCloseTo(1 / 3, 12);
  expect(found?.shadow[0]?.beyond).toBeCloseTo(1 / 3, 12);
  expect(found?.shadow[0]?.quantiles.at(-1)).toBeGreaterThan(1);
  expect(found?.shadow[2]?.beyond).toBe(0);
});

test('[P9] a point of several people counts as often, and one segment has nothing to stand apart from', () => {
  const twice: Points = { ...points, weights: new Float64Array(9).fill(2) };
  const rows = [...values, ...values];
  const all: Points = {
    count: 18,
    dimensions: 2,
    values: Float64Array.from(rows),
    weights: new Float64Array(18).fill(1),
  };
  const weighed = separation(twice, divided(twice, [...threes.labels], 3), inOrder, 1);
  const repeated = separation(all, divided(all, [...threes.labels, ...threes.labels], 3), inOrder, 1);
  expect(weighed?.rows).toBe(18);
  weighed?.silhouette.forEach((curve, place) => {
    expect(curve?.mean).toBeCloseTo(repeated?.silhouette[place]?.mean ?? Number.NaN, 10);
    curve?.quantiles.forEach((x, at) => {
      expect(x).toBeCloseTo(repeated?.silhouette[place]?.quantiles[at] ?? Number.NaN, 10);
    });
  });
  expect(separation(points, divided(points, new Array(9).fill(0), 1), Int32Array.of(0), 1)).toBeNull();
});

test('[P9] where a sample holds people of one segment only, nothing is far or near', () => {
  const count = 4000;
  const many: Points = {
    count,
    dimensions: 1,
    values: Float64Array.from({ length: count }, (_, i) => (i === 0 ? 1000 : i / count)),
    weights: new Float64Array(count).fill(1),
  };
  const partition = divided(
    many,
    Array.from({ length: count }, (_, i) => Number(i === 0)),
    2,
  );
  // One of four thousand is drawn for half of the seeds.
  const found = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => separation(many, partition, Int32Array.of(0, 1), seed));
  expect(found.some((one) => one?.silhouette[1] === null)).toBe(true);
  for (const one of found) {
    const numbers = [one?.silhouette[0]?.mean, ...(one?.silhouette[0]?.quantiles ?? [])];
    expect(numbers).toHaveLength(22);
    expect(numbers.every((x) => Number.isFinite(x))).toBe(true);
  }
});

test('[P9] of very many people a sample is measured, and it says so', () => {
  const count = 3000;
  const many: Points = {
    count,
    dimensions: 1,
    values: Float64Array.from({ length: count }, (_, i) => (i % 2) * 10 + i / count),
    weights: new Float64Array(count).fill(1),
  };
  const partition = divided(
    many,
    Array.from({ length: count }, (_, i) => i % 2),
    2,
  );
  const found = separation(many, partition, Int32Array.of(0, 1), 1);
  expect(found?.rows).toBe(2000);
  expect(found?.silhouette[0]?.mean).toBeGreaterThan(0.9);
  expect(separation(many, partition, Int32Array.of(0, 1), 1)).toEqual(found);
});
