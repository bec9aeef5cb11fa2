import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { budget } from '../budget.ts';
import { bruteForce } from '../fixtures/brute-force.ts';
import { totalSS } from '../indices/total-ss.ts';
import { kmeans, type Optimum } from './kmeans.ts';
import { packPoints } from './packed/pack-points.ts';
import { patterns } from './patterns.ts';
import type { Points } from './points.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** What an analysis of a thousand people spends. */
const effort = budget(264, 11, 1453, 'kmeans', {}).search;

function pointsOf(rows: readonly (readonly number[])[]): Points {
  return patterns(Float64Array.from(rows.flat()), rows.length, rows[0]?.length ?? 0).points;
}

function found(points: Points, k: number, seed = 1): Optimum {
  const optimum = kmeans(packPoints(points), k, effort, seed);
  if (!optimum) throw new Error('stopped');
  return optimum;
}

function binaryFixture(): number[][] {
  const folder = new URL('../fixtures/binary/', import.meta.url);
  const lines = readFileSync(new URL('data.csv', folder), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split(',').map(Number));
}

const coordinate = fc.integer({ min: -4, max: 4 });
const cloud = (least: number, most: number) =>
  fc.integer({ min: 1, max: 3 }).chain((p) => {
    return fc.array(fc.array(coordinate, { minLength: p, maxLength: p }), { minLength: least, maxLength: most });
  });

test('[K1] the best of all partitions is found where all can be tried', () => {
  fc.assert(
    fc.property(cloud(4, 8), fc.integer({ min: 2, max: 3 }), (rows, k) => {
      const points = pointsOf(rows);
      fc.pre(points.count >= k);
      expect(found(points, k).partition.criterion).toBeCloseTo(bruteForce(rows, k), 8);
    }),
    { numRuns: 60 },
  );
});

test('[K8] no worse than the best of 500 starts of scikit-learn, for k = 2 … 8 and two seeds', {
  timeout: 60_000,
}, () => {
  const folder = new URL('../fixtures/binary/', import.meta.url);
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  const points = pointsOf(binaryFixture());
  for (let k = 2; k <= 8; k++) {
    for (const seed of [1, 2]) {
      expect(found(points, k, seed).partition.criterion).toBeLessThanOrEqual(expected[`k${k}`].inertia + 1e-6);
    }
  }
});

test('[K2] the same seed finds the same, and repeated rows count as weight', () => {
  const rows = binaryFixture().slice(0, 120);
  const once = found(pointsOf(rows), 4, 7);
  const again = found(pointsOf(rows), 4, 7);
  expect(again.partition.labels).toEqual(once.partition.labels);
  expect(again.hits).toBe(once.hits);
  const thrice = found(pointsOf([...rows, ...rows, ...rows]), 4, 7);
  expect(thrice.partition.criterion).toBeCloseTo(3 * once.partition.criterion, 6);
});

test('[K3] no move of one point to another cluster lowers the criterion', () => {
  fc.assert(
    fc.property(cloud(6, 40), fc.integer({ min: 2, max: 5 }), (rows, k) => {
      const points = pointsOf(rows);
      fc.pre(points.count >= k);
      const { labels, centres, sizes, occupied } = found(points, k).partition;
      for (let i = 0; i < points.count; i++) {
        const own = labels[i] as number;
        if (occupied[own] === 1) continue;
        const w = points.weights[i] as number;
        const size = sizes[own] as number;
        const saved = (distance(points, centres, i, own) * size) / (size - w);
        for (let c = 0; c < k; c++) {
          const crowd = sizes[c] as number;
          const paid = (distance(points, centres, i, c) * crowd) / (crowd + w);
          if (c !== own) expect(paid).toBeGreaterThanOrEqual(saved - 1e-9);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('[K4] starts end when the best has come up often enough, and the hit rate counts them', () => {
  const apart = pointsOf([[0], [0.1], [10], [10.1], [20], [20.1]]);
  const easy = found(apart, 3);
  expect(easy.hits).toBe(easy.starts);
  expect(easy.starts).toBe(effort.least);
  const hard = kmeans(packPoints(pointsOf(binaryFixture())), 8, { ...effort, most: 6, patience: 0, recur: 100 }, 1);
  expect(hard?.starts).toBe(6);
  expect(hard?.hits).toBeLessThanOrEqual(6);
});

test('[K4] rivals are other solutions within a thousandth of the best', () => {
  const { rivals, partition } = found(pointsOf(binaryFixture()), 6);
  for (const rival of rivals) expect(rival).not.toEqual(partition.labels);
});

test('[K4] a search ends, and finds no less than nothing, where rounding is all that is left', () => {
  const scale = fc.constantFrom(1e-160, 1e-30, 1e-8, 1, 1e30, 1e60);
  const number = fc.tuple(fc.constantFrom(-2, 0, 0.1, 1, 3.3), scale).map(([x, by]) => x * by);
  const rows = fc.integer({ min: 1, max: 3 }).chain((p) => {
    return fc.array(fc.array(number, { minLength: p, maxLength: p }), { minLength: 2, maxLength: 14 });
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), (given, k) => {
      const points = pointsOf(given);
      fc.pre(points.count >= k);
      expect(found(points, k).partition.criterion).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('[K5] every cluster holds someone, also when starts coincide', () => {
  fc.assert(
    fc.property(cloud(3, 12), (rows) => {
      const points = pointsOf(rows);
      for (let k = 1; k <= points.count; k++) {
        const { sizes } = found(points, k).partition;
        expect(Math.min(...sizes)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test('[K6] one cluster has the total sum of squares, as many as points have none', () => {
  const points = pointsOf(binaryFixture().slice(0, 30));
  expect(found(points, 1).partition.criterion).toBeCloseTo(totalSS(points), 9);
  expect(found(points, points.count).partition.criterion).toBeCloseTo(0, 12);
});

test('[K7] moving or mirroring the whole cloud changes nothing', () => {
  const rows = binaryFixture().slice(0, 200);
  const here = found(pointsOf(rows), 4).partition.criterion;
  const there = rows.map((row) => row.map((x) => 1000 - x));
  expect(found(pointsOf(there), 4).partition.criterion).toBeCloseTo(here, 6);
});

test('[A4] a stop before the first start gives nothing, a later one the best so far', () => {
  const points = pointsOf(binaryFixture());
  expect(kmeans(packPoints(points), 3, effort, 1, () => true)).toBeNull();
  let asked = 0;
  expect(kmeans(packPoints(points), 3, effort, 1, () => asked++ > 0)?.starts).toBe(1);
});

function distance(points: Points, centres: Float64Array, i: number, c: number): number {
  let sum = 0;
  for (let j = 0; j < points.dimensions; j++) {
    const x = points.values[i * points.dimensions + j] as number;
    sum += (x - (centres[c * points.dimensions + j] as number)) ** 2;
  }
  return sum;
}
