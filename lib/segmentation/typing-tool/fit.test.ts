import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Asked } from './asked.ts';
import { assignFolds } from './assign-folds.ts';
import { cholesky } from './cholesky.ts';
import { classProbabilities } from './class-probabilities.ts';
import { cutColumn } from './cut-column.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitTree } from './fit-tree.ts';
import { FOLDS } from './folds.ts';
import { type LogisticTask, logisticLoss } from './logistic-loss.ts';
import { notSure } from './not-sure.ts';
import { INTERCEPT_RIDGE, RIDGE } from './ridge.ts';
import { solveCholesky } from './solve-cholesky.ts';

const seeds = fc.integer({ min: 0, max: 99_999 });

function task(seed: number, dimensions = 3, k = 3): LogisticTask {
  const random = seededRandom(seed);
  const groups = 25;
  const x = Float64Array.from({ length: groups * dimensions }, () => 2 * random() - 1);
  const mass = Float64Array.from({ length: groups * k }, () => Math.floor(random() * 4));
  return { groups, dimensions, x, k, mass };
}

test('a solved system is a solution', () => {
  const matrix = Float64Array.from([4, 2, 0.6, 2, 5, 1, 0.6, 1, 3]);
  const solution = Float64Array.from([9, 7, 2.4, -1]);
  solveCholesky(cholesky(matrix, 3), 3, solution, 1);
  [7, 2.4, -1].forEach((want, i) => {
    let got = 0;
    for (let j = 0; j < 3; j++) got += (matrix[i * 3 + j] as number) * (solution[1 + j] as number);
    expect(got).toBeCloseTo(want, 12);
  });
});

test('[Y3] the slope of the loss is that of finite differences', () => {
  const made = task(5);
  const random = seededRandom(6);
  const weights = Float64Array.from({ length: 12 }, () => random() - 0.5);
  const slope = new Float64Array(12);
  logisticLoss(made, weights, slope);
  weights.forEach((w, at) => {
    const around = [1e-5, -1e-5].map((h) => logisticLoss(made, weights.with(at, w + h), new Float64Array(12)));
    expect(slope[at]).toBeCloseTo(((around[0] as number) - (around[1] as number)) / 2e-5, 5);
  });
});

test('[Y3] a fit is the minimum, wherever it began', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = task(seed);
      const slope = new Float64Array(12);
      const random = seededRandom(seed, 1);
      const drawn = Float64Array.from({ length: 8 }, () => 6 * random() - 3);
      const far = [...drawn, ...[0, 1, 2, 3].map((j) => -(drawn[j] as number) - (drawn[4 + j] as number))];
      const losses = [new Float64Array(12), Float64Array.from(far)].map((start) =>
        logisticLoss(made, fitLogistic(made, start, 1e-15), slope),
      );
      for (const g of slope) expect(Math.abs(g)).toBeLessThan(1e-4);
      expect(losses[1]).toBeCloseTo(losses[0] as number, 8);
    }),
    { numRuns: 60 },
  );
});

test('[Y3] one yes/no feature and two segments: the fit solves the two equations of ridge regression', () => {
  // Symmetric: 30 of 40 with x = 1 are in the first segment, 10 of 40 with x = −1. Weights are ±w/2, intercepts 0:
  // what is pulled, 40 (.75 − p(w)) × 2, balances the ridge λ w/2 of each.
  const made = {
    groups: 2,
    dimensions: 1,
    x: Float64Array.from([1, -1]),
    k: 2,
    mass: Float64Array.from([30, 10, 10, 30]),
  };
  const [, a, , b] = fitLogistic(made, new Float64Array(4), 1e-14);
  const w = (a as number) - (b as number);
  expect(a).toBeCloseTo(-(b as number), 8);
  expect(80 * (0.75 - 1 / (1 + Math.exp(-w)))).toBeCloseTo((RIDGE * w) / 2, 5);
});

test('[Y3] segments that nobody is in and perfectly told ones leave weights finite', () => {
  const made = {
    groups: 2,
    dimensions: 1,
    x: Float64Array.from([1, -1]),
    k: 3,
    mass: Float64Array.from([500, 0, 0, 0, 500, 0]),
  };
  const weights = fitLogistic(made, new Float64Array(6), 1e-10);
  for (const w of weights) expect(Number.isFinite(w)).toBe(true);
  const rows = [0, 2, 4].map((at) => [...weights.subarray(at, at + 2)]);
  const found = classProbabilities({ kind: 'logistic', weights: rows }, [1]);
  expect(found[0]).toBeGreaterThan(0.98);
  expect(found.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  expect(INTERCEPT_RIDGE).toBeGreaterThan(0);
});

test('[Y4] bins hold what lies under their cut, and few values are each a bin', () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 }), {
    minLength: 1,
    maxLength: 90,
  });
  fc.assert(
    fc.property(numbers, (values) => {
      const { bins, cuts } = cutColumn(Float64Array.from(values));
      expect(cuts.length).toBeLessThan(32);
      values.forEach((x, i) => {
        const bin = bins[i] as number;
        if (bin < cuts.length) expect(x).toBeLessThanOrEqual(cuts[bin] as number);
        if (bin > 0) expect(x).toBeGreaterThan(cuts[bin - 1] as number);
      });
    }),
  );
  expect([...cutColumn(Float64Array.from([3, 1, 1, 5])).cuts]).toEqual([2, 4]);
});

/** People with these features, each of one segment, as a tree learns them. */
function known(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  k: number,
): { asked: Asked; mass: Float64Array } {
  const dimensions = rows[0]?.length ?? 0;
  const columns = Array.from({ length: dimensions }, (_, j) =>
    cutColumn(Float64Array.from(rows, (row) => row[j] as number)),
  );
  const bins = Uint8Array.from(rows.flatMap((_, i) => columns.map((column) => column.bins[i] as number)));
  const asked: Asked = {
    questions: [0],
    groups: rows.length,
    groupOf: Int32Array.from(rows.keys()),
    dimensions,
    x: Float64Array.from(rows.flat()),
    bins,
    cuts: columns.map(({ cuts }) => cuts),
    mass: new Float64Array(rows.length * FOLDS * k),
  };
  const mass = new Float64Array(rows.length * k);
  labels.forEach((label, i) => {
    mass[i * k + label] = 1;
  });
  return { asked, mass };
}

test('[Y4] a tree finds what no single line tells: either of two answers, not both', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [i % 2, (i >> 1) % 2, i < 30 ? 0 : 1]);
  const labels = rows.map(([a, b]) => (a as number) ^ (b as number));
  // An even start has no first cut that helps; ten people more with one answer give it one.
  const { asked, mass } = known(
    [...rows, ...rows.slice(0, 10).map(() => [0, 1, 0])],
    [...labels, ...new Array(10).fill(1)],
    2,
  );
  const tree = fitTree(asked, mass, 2);
  rows.forEach((row, i) => {
    const found = classProbabilities(tree, row);
    expect(found[labels[i] as number]).toBeGreaterThan(0.8);
  });
});

test('[Y4] the first cut is the best of all, by brute force; leaves hold five and add up', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seededRandom(seed);
      const rows = Array.from({ length: 30 }, () => [Math.floor(random() * 5), Math.floor(random() * 3)]);
      const labels = rows.map(([a]) => (random() < 0.3 ? Math.floor(random() * 3) : (a as number) % 3));
      const { asked, mass } = known(rows, labels, 3);
      const root = fitTree(asked, mass, 3).nodes[0];
      const impurity = (side: number[]) => {
        const shares = [0, 1, 2].map((c) => side.filter((label) => label === c).length / side.length);
        return side.length * (1 - shares.reduce((sum, p) => sum + p * p, 0));
      };
      const after = (feature: number, threshold: number) => {
        const under = labels.filter((_, i) => (rows[i]?.[feature] as number) <= threshold);
        const over = labels.filter((_, i) => (rows[i]?.[feature] as number) > threshold);
        return Math.min(under.length, over.length) < 5 ? Number.POSITIVE_INFINITY : impurity(under) + impurity(over);
      };
      const all = [0, 1].flatMap((feature) => [0.5, 1.5, 2.5, 3.5].map((threshold) => after(feature, threshold)));
      const best = Math.min(impurity(labels), ...all);
      const got = root && 'threshold' in root ? after(root.feature, root.threshold) : impurity(labels);
      expect(got).toBeCloseTo(best, 9);
      for (const node of fitTree(asked, mass, 3).nodes)
        if ('probabilities' in node) expect(node.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 100 },
  );
});

test('[Y2] folds share out every segment evenly, whatever rows and segments are called', () => {
  const random = seededRandom(8);
  const people = Array.from({ length: 203 }, () => [Math.floor(random() * 30), Math.floor(random() * 3)] as const);
  const dealt = (rows: typeof people, name: (label: number) => number) =>
    assignFolds(
      { patternOf: rows.map(([p]) => p), labels: rows.map(([, l]) => name(l)), weights: rows.map(() => 1) },
      5,
      4,
    );
  const folds = dealt(people, (label) => label);
  for (const label of [0, 1, 2]) {
    const sizes = [0, 1, 2, 3, 4].map((fold) => people.filter(([, l], i) => l === label && folds[i] === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
  expect(dealt(people, (label) => 2 - label)).toEqual(folds);
  const tally = (rows: typeof people, of: Int32Array) => rows.map((row, i) => `${row} ${of[i]}`).sort();
  const turned = [...people].reverse();
  expect(
    tally(
      turned,
      dealt(turned, (label) => label),
    ),
  ).toEqual(tally(people, folds));
  expect(
    assignFolds(
      { patternOf: people.map(([p]) => p), labels: people.map(([, l]) => l), weights: people.map(() => 1) },
      5,
      5,
    ),
  ).not.toEqual(folds);
});

test('[Y6] the threshold is the lowest whose sure people are right as often as wanted, by brute force', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(0.6, 0.75, 0.9), (seed, wanted) => {
      const random = seededRandom(seed);
      const cells = Array.from({ length: 60 }, () => {
        const p = 0.4 + (0.6 * Math.floor(random() * 20)) / 20;
        return { p, right: random() < p };
      });
      const probabilities = Float64Array.from(cells.flatMap(({ p }) => [p, (1 - p) / 2, (1 - p) / 2]));
      const mass = Float64Array.from(cells.flatMap(({ right }) => [Number(right), Number(!right), 0]));
      const found = notSure(probabilities, mass, 3, wanted);
      const passes = [...new Set(cells.map(({ p }) => p))].filter((least) => {
        const sure = cells.filter(({ p }) => p >= least);
        return least >= 0.5 && sure.length >= 20 && sure.filter(({ right }) => right).length >= wanted * sure.length;
      });
      if (passes.length === 0) {
        expect(found).toEqual({ threshold: null, share: 1, accuracyOfSure: null });
        return;
      }
      const sure = cells.filter(({ p }) => p >= Math.min(...passes));
      expect(cells.filter(({ p }) => p >= (found.threshold ?? 2))).toEqual(sure);
      expect(found.share).toBeCloseTo(1 - sure.length / 60, 12);
      expect(found.accuracyOfSure?.share).toBeCloseTo(sure.filter(({ right }) => right).length / sure.length, 12);
    }),
  );
});
