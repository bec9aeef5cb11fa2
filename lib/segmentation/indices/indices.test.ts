import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPartition, type Partition } from '../cluster/partition.ts';
import { patterns } from '../cluster/patterns.ts';
import type { Points } from '../cluster/points.ts';
import { recentre } from '../cluster/recentre.ts';
import { withinSS } from '../cluster/within-ss.ts';
import { calinskiHarabasz } from './calinski-harabasz.ts';
import { daviesBouldin } from './davies-bouldin.ts';
import { silhouette } from './silhouette.ts';

// Expected values: fixtures/indices/make.R and fixtures/binary/make.py.
const plane = [
  [1, 1],
  [1.5, 2],
  [3, 4],
  [5, 7],
  [3.5, 5],
  [4.5, 5],
  [3.5, 4.5],
  [1, 0.5],
];

function points(rows: number[][], weights?: number[]): Points {
  const weighed = Float64Array.from(weights ?? rows.map(() => 1));
  return {
    count: rows.length,
    dimensions: rows[0]?.length ?? 0,
    values: Float64Array.from(rows.flat()),
    weights: weighed,
  };
}

function divided(of: Points, labels: number[]): Partition {
  const partition = emptyPartition(Math.max(...labels) + 1, of.count, of.dimensions);
  partition.labels.set(labels);
  recentre(of, partition);
  partition.criterion = withinSS(of, partition);
  return partition;
}

function figures(of: Points, labels: number[]) {
  const partition = divided(of, labels);
  return {
    silhouette: silhouette(of, [partition])[0],
    within: partition.criterion,
    ch: calinskiHarabasz(of, partition),
    db: daviesBouldin(of, partition),
  };
}

test('[I1] eight points in the plane read as in R', () => {
  const { silhouette: width, within, ch, db } = figures(points(plane), [0, 0, 1, 2, 1, 2, 1, 0]);
  expect(width).toBeCloseTo(0.499676631711, 10);
  expect(within).toBeCloseTo(4.125, 12);
  expect(ch).toBeCloseTo(29.166666666667, 10);
  expect(db).toBeCloseTo(0.56322450333, 10);
});

test('[I2] a cluster of one has width 0', () => {
  const { silhouette: width, ch, db } = figures(points(plane), [0, 0, 1, 2, 1, 1, 1, 0]);
  expect(width).toBeCloseTo(0.575254099313, 10);
  expect(ch).toBeCloseTo(38.214285714286, 10);
  expect(db).toBeCloseTo(0.263042125935, 10);
});

test('[I1] weights count people, as repeated rows do in R', () => {
  const {
    silhouette: width,
    within,
    ch,
    db,
  } = figures(points(plane, [2, 1, 3, 1, 1, 2, 1, 4]), [0, 0, 1, 2, 1, 2, 1, 0]);
  expect(width).toBeCloseTo(0.683300913238, 10);
  expect(within).toBeCloseTo(6.004761904762, 10);
  expect(ch).toBeCloseTo(92.655035685964, 9);
  expect(db).toBeCloseTo(0.525898762776, 10);
});

test('[I1] equal to scikit-learn on its own labels of 500 people, k = 2 … 8', () => {
  const folder = new URL('../fixtures/binary/', import.meta.url);
  const lines = readFileSync(new URL('data.csv', folder), 'utf8').trim().split('\n').slice(1);
  const rows = lines.map((line) => line.split(',').map(Number));
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  const gathered = patterns(Float64Array.from(rows.flat()), rows.length, 10);
  for (let k = 2; k <= 8; k++) {
    const want = expected[`k${k}`];
    const labels: number[] = [];
    gathered.patternOf.forEach((at, row) => {
      labels[at] = want.labels[row];
    });
    const is = figures(gathered.points, labels);
    expect(is.within).toBeCloseTo(want.inertia, 8);
    expect(is.silhouette).toBeCloseTo(want.silhouette, 9);
    expect(is.ch).toBeCloseTo(want.calinskiHarabasz, 7);
    expect(is.db).toBeCloseTo(want.daviesBouldin, 9);
  }
});

test('[I2] what is not defined is null', () => {
  expect(figures(points(plane), [0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ silhouette: null, ch: null, db: null });
  expect(figures(points(plane), [0, 1, 2, 3, 4, 5, 6, 7])).toMatchObject({ silhouette: null, ch: null });
});

test('[I3] names of clusters do not matter', () => {
  const labels = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(labels, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (given, names) => {
      fc.pre(new Set(given).size === 3);
      const renamed = given.map((label) => names[label] as number);
      const a = figures(points(plane), given);
      const b = figures(points(plane), renamed);
      expect(b.silhouette).toBeCloseTo(a.silhouette ?? 0, 10);
      expect(b.db).toBeCloseTo(a.db ?? 0, 10);
      expect(b.ch).toBeCloseTo(a.ch ?? 0, 8);
    }),
  );
});
