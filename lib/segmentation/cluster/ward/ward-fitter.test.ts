import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import { patterns } from '../patterns.ts';
import type { Points } from '../points.ts';
import { cutTree } from './cut-tree.ts';
import { wardFitter } from './ward-fitter.ts';
import { type WardTree, wardTree } from './ward-tree.ts';

const effort = { least: 10, most: 40, recur: 4, patience: 2, keepRivals: true };

function pointsOf(rows: readonly (readonly number[])[], weights?: readonly number[]): Points {
  return {
    count: rows.length,
    dimensions: rows[0]?.length ?? 0,
    values: Float64Array.from(rows.flat()),
    weights: Float64Array.from(weights ?? rows.map(() => 1)),
  };
}

function fitted(fitter: Fitter, k: number, task: Partial<FitTask> = {}): Fit {
  const fit = fitter.fit({ k, effort, seed: 1, stop: () => false, ...task });
  if (!fit) throw new Error('no fit');
  return fit;
}

function treeOf(points: Points): WardTree {
  const tree = wardTree(points);
  if (!tree) throw new Error('stopped');
  return tree;
}

/** Summed squared distance of the members to their mean, by weight. */
function spreadOf({ values, dimensions: p, weights }: Points, members: readonly number[]): number {
  const all = members.reduce((sum, i) => sum + (weights[i] as number), 0);
  let total = 0;
  for (let j = 0; j < p; j++) {
    const mean = members.reduce((sum, i) => sum + (weights[i] as number) * (values[i * p + j] as number), 0) / all;
    for (const i of members) total += (weights[i] as number) * ((values[i * p + j] as number) - mean) ** 2;
  }
  return total;
}

/** Ward by trying every pair at every step, on nothing but the definition. */
function bruteWard(points: Points): { heights: number[]; clusters: number[][][] } {
  let clusters = Array.from({ length: points.count }, (_, i) => [i]);
  const heights: number[] = [];
  const levels = [clusters];
  while (clusters.length > 1) {
    let least = Number.POSITIVE_INFINITY;
    let pair = [0, 1];
    clusters.forEach((a, x) => {
      clusters.slice(0, x).forEach((b, y) => {
        const added = spreadOf(points, [...a, ...b]) - spreadOf(points, a) - spreadOf(points, b);
        if (added >= least) return;
        least = added;
        pair = [x, y];
      });
    });
    const joined = pair.flatMap((at) => clusters[at] as number[]);
    clusters = [...clusters.filter((_, at) => !pair.includes(at)), joined];
    heights.push(Math.sqrt(2 * least));
    levels.push(clusters);
  }
  return { heights, clusters: levels };
}

/** Coordinates without ties. */
const coordinate = fc.double({ min: -4, max: 4, noNaN: true, noDefaultInfinity: true }).map((x) => x + 1e-3 * x ** 3);
const cloud = (least: number, most: number) =>
  fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: least, maxLength: most });

function scattered(count: number, seed: number): Points {
  const random = seededRandom(seed);
  return pointsOf(
    Array.from({ length: count }, () => [random() * 4, random() * 3, random() * 2]),
    Array.from({ length: count }, () => 1 + Math.floor(random() * 4)),
  );
}

test('[W1] heights and clusters are those of merging the best of all pairs, at every step', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const points = scattered(3 + (seed % 14), seed);
    const tree = treeOf(points);
    const want = bruteWard(points);
    want.heights.forEach((height, t) => {
      expect(tree.heights[t]).toBeCloseTo(height, 8);
    });
    for (let k = 1; k <= points.count; k++) {
      const labels = cutTree(tree, k);
      const named = (want.clusters[points.count - k] as number[][]).map(
        (members) => new Set(members.map((i) => labels[i])),
      );
      expect(named.every((names) => names.size === 1)).toBe(true);
      expect(new Set(labels).size).toBe(k);
    }
  }
});

test('[W1] two points join at their distance, as in R’s hclust with ward.D2', () => {
  expect([...treeOf(pointsOf([[0, 0], [3, 4]])).heights]).toEqual([5]); // biome-ignore format: a table
  // 0 and 2 join at 2; their mean is 9 from 10: √(2 × 2 × 1 / 3) × 9.
  const tree = treeOf(pointsOf([[0], [10], [2]]));
  expect([...tree.left, ...tree.right]).toEqual([0, 1, 2, 3]);
  expect(tree.heights[0]).toBeCloseTo(2, 12);
  expect(tree.heights[1]).toBeCloseTo(Math.sqrt(4 / 3) * 9, 12);
});

test('[W1] squared heights sum to twice the total sum of squares, and never fall', () => {
  fc.assert(
    fc.property(cloud(2, 40), (rows) => {
      const points = pointsOf(rows);
      const { heights } = treeOf(points);
      const squares = heights.reduce((sum, height) => sum + height ** 2, 0);
      const total = spreadOf(points, [...rows.keys()]);
      expect(squares / 2).toBeCloseTo(total, 6);
      heights.forEach((height, t) => {
        if (t > 0) expect(height).toBeGreaterThanOrEqual(heights[t - 1] as number);
      });
    }),
  );
});

test('[W1] heights are those of scipy 1.17 (linkage, method ward)', () => {
  const points = pointsOf([[1, 1], [1.5, 2], [3, 4.2], [5, 7], [3.5, 5], [4.6, 5.1], [3.4, 4.4], [1.1, 0.4]]); // biome-ignore format: a table
  const want = [
    0.4472135954999579, 0.6082762530298219, 0.8793937305515277, 1.5885003409925142, 1.7368553960150697,
    3.4167235767618083, 9.356156618327136,
  ];
  const { heights } = treeOf(points);
  want.forEach((height, t) => {
    expect(heights[t]).toBeCloseTo(height, 10);
  });
});

test('[W1] answers that tie by the hundred make a whole tree too', () => {
  const third = fc.integer({ min: 0, max: 2 }).map((x) => x / 3);
  const row = fc.array(third, { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
      const points = pointsOf(rows);
      const tree = treeOf(points);
      expect([...tree.left, ...tree.right].sort((a, b) => a - b)).toEqual([...Array(2 * rows.length - 2).keys()]);
      const squares = tree.heights.reduce((sum, height) => sum + height ** 2, 0);
      expect(squares / 2).toBeCloseTo(spreadOf(points, [...rows.keys()]), 6);
    }),
  );
});

test('[W2] a point of weight w merges as w points that joined at height 0', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const points = scattered(12, seed);
    const rows = Array.from({ length: 12 }, (_, i) => [...points.values.subarray(3 * i, 3 * i + 3)]);
    const repeated = rows.flatMap((row, i) => Array.from({ length: points.weights[i] as number }, () => row));
    const often = treeOf(pointsOf(repeated)).heights;
    expect(often[repeated.length - 12]).toBeGreaterThan(0);
    often.slice(0, -11).forEach((height) => {
      expect(height).toBeCloseTo(0, 7);
    });
    treeOf(points).heights.forEach((height, t) => {
      expect(often[repeated.length - 12 + t]).toBeCloseTo(height, 8);
    });
    const a = fitted(wardFitter(points), 4).criterion;
    expect(a.name).toBe('withinSS');
    expect(fitted(wardFitter(pointsOf(repeated)), 4).criterion.value).toBeCloseTo(a.value, 8);
  }
});

test('[W3] a cut numbers clusters by their first point, and one start is all there is', () => {
  const fit = fitted(wardFitter(pointsOf([[9], [0], [9.5], [0.5], [5]])), 3); // biome-ignore format: a table
  expect([...fit.labels]).toEqual([0, 1, 0, 1, 2]);
  expect(fit).toMatchObject({ k: 3, starts: 1, hits: 1, rivals: [] });
  expect(fit.criterion.value).toBeCloseTo(0.25, 12);
});

test('[W3] k = 1 gives the total sum of squares, k = n gives 0', () => {
  const points = scattered(30, 5);
  expect(fitted(wardFitter(points), 1).criterion.value).toBeCloseTo(spreadOf(points, [...Array(30).keys()]), 8);
  expect(fitted(wardFitter(points), 30).criterion.value).toBeCloseTo(0, 12);
});

test('[W4] of a sample of respondents the tree is its own, and the others go to the nearest mean', () => {
  const points = pointsOf([[0], [1], [0.4], [10], [11], [6], [5.2]]); // biome-ignore format: a table
  const weights = Float64Array.from([2, 1, 0, 1, 1, 0, 0]);
  const fit = fitted(wardFitter(points), 2, { weights });
  // Means are 1 / 3 and 10.5, so that 5.2 goes down and 6 up.
  expect([...fit.labels]).toEqual([0, 0, 0, 1, 1, 1, 0]);
  expect(fit.criterion.value).toBeCloseTo(2 / 3 + 0.5, 12);
  expect(wardFitter(points).fit({ k: 5, weights, effort, seed: 1, stop: () => false })).toBeNull();
});

test('[W4] a sample of everyone is the frame itself, and other fits do not change it', () => {
  const points = scattered(40, 9);
  const fitter = wardFitter(points);
  const first = fitted(fitter, 4, { seed: 1 });
  // The tree itself is told of the frame's own weights only.
  const { grown, ...cut } = first;
  expect(grown?.tree.count).toBe(points.count);
  expect(fitted(fitter, 4, { weights: points.weights, seed: 2 })).toEqual(cut);
  fitted(fitter, 3, { weights: points.weights.map((w, i) => (i % 2 ? w : 0)) });
  expect(fitted(fitter, 4)).toEqual(first);
});

test('[W5] points that lie on each other and a constant coordinate leave all clusters filled', () => {
  const points = pointsOf([[1, 5], [1, 5], [1, 5], [2, 5], [2, 5]]); // biome-ignore format: a table
  for (let k = 1; k <= 5; k++) expect(new Set(fitted(wardFitter(points), k).labels).size).toBe(k);
});

test('[W6] stopped at a merge there is no fit, and asking again gives the whole one', () => {
  const fitter = wardFitter(scattered(50, 2));
  let asked = 0;
  expect(fitter.fit({ k: 3, effort, seed: 1, stop: () => ++asked > 20 })).toBeNull();
  expect(fitted(fitter, 3)).toEqual(fitted(wardFitter(scattered(50, 2)), 3));
});

test('[W7] more points than a tree is grown from are divided by a sample of them, alike for every seed', () => {
  const random = seededRandom(4);
  const kinds = Array.from({ length: 900 }, (_, i) => i % 3);
  const points = pointsOf(kinds.map((kind) => [kind * 4 + random(), random()]));
  const fitter = wardFitter(points, 100);
  const fit = fitted(fitter, 3);
  expect(adjustedRand(contingency([...fit.labels], kinds, 3, 3))).toBe(1);
  expect(fit.criterion.value).toBeCloseTo(fitted(wardFitter(points), 3).criterion.value, 8);
  expect(fitted(fitter, 3, { seed: 99 })).toEqual(fit);
});

const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R’s hclust on published data', () => {
  test('[W8] mcdonalds, where answers tie: clusters are no looser than R’s, and near them', () => {
    const text = readFileSync(`${folder}/data/mcdonalds.csv`, 'utf8');
    const lines = text.trim().split('\n').slice(1);
    const values = lines.flatMap((line) =>
      line
        .split(',')
        .slice(0, 11)
        .map((cell) => Number(cell.trim() === 'Yes')),
    );
    const fitter = wardFitter(patterns(Float64Array.from(values), lines.length, 11).points);
    const reference = JSON.parse(readFileSync(`${folder}/reference/reference.json`, 'utf8'));
    const want = reference.mixed_gower_pam_kproto_and_mcdonalds_methods.mcdonalds_method_comparison;
    for (const k of [2, 3, 4, 5, 6]) {
      const { names, wss } = want[`k${k}`];
      const ratio = fitted(fitter, k).criterion.value / wss[names.indexOf('ward')];
      expect(ratio).toBeLessThan(1);
      expect(ratio).toBeGreaterThan(0.95);
    }
  });
});
