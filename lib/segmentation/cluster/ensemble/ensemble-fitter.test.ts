import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { FitTask, Fitter } from '../fitter.ts';
import { kmeansFitter } from '../kmeans-fitter.ts';
import { patterns } from '../patterns.ts';
import type { Points } from '../points.ts';
import { consensus } from './consensus.ts';
import { ensembleFitter } from './ensemble-fitter.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const effort = { least: 4, most: 12, recur: 2, patience: 1, keepRivals: false };
const never = () => false;
const task = (k: number, more: Partial<FitTask> = {}): FitTask => ({ k, effort, seed: 1, stop: never, ...more });

/** Always the same labels. */
function fixed(labels: number[], weights = labels.map(() => 1)): Fitter {
  return {
    count: labels.length,
    weights: Float64Array.from(weights),
    fit: ({ k }) => ({
      k,
      labels: Int32Array.from(labels),
      criterion: { name: 'withinSS', value: 0 },
      starts: 1,
      hits: 1,
      rivals: [],
    }),
  };
}

function clouds(apart: number): Points {
  const random = seededRandom(8);
  const values = Float64Array.from({ length: 300 }, (_, i) => random() + (i % 2 === 0 ? ((i / 2) % 3) * apart : 0));
  return patterns(values, 150, 2).points;
}

const members = (points: Points) => [
  kmeansFitter(points, points.count),
  kmeansFitter({ ...points, values: points.values.map(Math.sqrt) }, points.count),
];
const sameParts = (a: Int32Array, b: number[], k: number) => adjustedRand(contingency(a, b, k, k)) === 1;

test('[N1] members that say the same under other names are followed to the letter', () => {
  const fit = ensembleFitter([fixed([0, 0, 1, 1, 2]), fixed([2, 2, 0, 0, 1])], { runs: 1 }).fit(task(3));
  expect(fit && sameParts(fit.labels, [0, 0, 1, 1, 2], 3)).toBe(true);
  expect(fit?.criterion).toEqual({ name: 'agreement', value: 1 });
  expect([...(fit?.belonging ?? [])]).toEqual([1, 1, 1, 1, 1]);
});

test('[N1] the majority decides, and belonging tells who was outvoted', () => {
  const voters = [fixed([0, 0, 0, 1, 1, 1]), fixed([1, 1, 1, 0, 0, 0]), fixed([0, 0, 1, 1, 1, 1])];
  const fit = ensembleFitter(voters, { runs: 1 }).fit(task(2));
  expect(fit && sameParts(fit.labels, [0, 0, 0, 1, 1, 1], 2)).toBe(true);
  expect([...(fit?.belonging ?? [])].map((share) => Math.round(share * 3))).toEqual([3, 3, 2, 3, 3, 3]);
});

test('[N2] no other partition agrees better by category utility, where all can be tried', () => {
  const random = seededRandom(5);
  for (let trial = 0; trial < 30; trial++) {
    const weights = Float64Array.from({ length: 7 }, () => 1 + Math.floor(3 * random()));
    const partitions = [0, 1, 2].map(() =>
      Int32Array.from({ length: 7 }, (_, i) => (i < 2 ? i : Math.floor(2 * random()))),
    );
    const found = consensus(partitions, 2, weights, { effort, seed: trial, stop: never });
    let best = 0;
    for (let code = 1; code < 2 ** 7 - 1; code++) {
      const labels = Int32Array.from({ length: 7 }, (_, i) => (code >> i) & 1);
      best = Math.max(best, utility(labels, partitions, weights));
    }
    expect(found && utility(found.labels, partitions, weights)).toBeCloseTo(best, 9);
  }
});

/** Σ over partitions of Σ over cells n² / size of the consensus cluster. */
function utility(labels: Int32Array, partitions: readonly Int32Array[], weights: Float64Array): number {
  return partitions.reduce((sum, partition) => {
    const { counts, rowSums } = contingency(labels, partition, 2, 2, weights);
    return sum + counts.reduce((cells, n, at) => cells + (n === 0 ? 0 : n ** 2 / (rowSums[at >> 1] as number)), 0);
  }, 0);
}

test('[N3] the contract: the same task the same fit, k clusters filled, all points labelled', () => {
  const points = clouds(0.6);
  const fitter = ensembleFitter(members(points), { runs: 3 });
  expect(fitter.count).toBe(points.count);
  expect(fitter.weights).toEqual(points.weights);
  for (const k of [1, 2, 3, 5]) {
    const fit = fitter.fit(task(k));
    expect(fit).toEqual(fitter.fit(task(k)));
    expect(fit?.labels).toHaveLength(points.count);
    expect(new Set(fit?.labels).size).toBe(k);
    const { value } = fit?.criterion ?? { value: 2 };
    expect(value).toBeLessThanOrEqual(1);
    expect(fit?.belonging?.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test('[N3] points of weight 0 are labelled, and every cluster holds one with weight', () => {
  const points = clouds(4);
  const weights = points.weights.map((w, i) => (i % 3 === 0 ? 0 : w));
  const fit = ensembleFitter(members(points), { runs: 2 }).fit(task(3, { weights }));
  const whole = kmeansFitter(points, points.count).fit(task(3));
  expect(fit && whole && sameParts(fit.labels, [...whole.labels], 3)).toBe(true);
  const held = new Set([...(fit?.labels ?? [])].filter((_, i) => (weights[i] as number) > 0));
  expect(held.size).toBe(3);
});

test('[N3] too few points with weight, or a stop before the first fit, is null; a later stop is not', () => {
  const points = clouds(1);
  const fitter = ensembleFitter(members(points), { runs: 2 });
  const weights = points.weights.map((w, i) => (i < 2 ? w : 0));
  expect(fitter.fit(task(3, { weights }))).toBeNull();
  expect(fitter.fit(task(3, { stop: () => true }))).toBeNull();
  let asked = 0;
  expect(fitter.fit(task(3, { stop: () => ++asked > 20 }))?.labels).toHaveLength(points.count);
  expect(ensembleFitter([]).fit(task(1))).toBeNull();
});

test('[N4] groups far apart belong fully, those that samples divide otherwise do not', () => {
  const certainty = (apart: number, k: number) => {
    const points = clouds(apart);
    const { belonging = new Float64Array(1) } =
      ensembleFitter([kmeansFitter(points, points.count)], { runs: 6 }).fit(task(k)) ?? {};
    return belonging.reduce((sum, share) => sum + share, 0) / belonging.length;
  };
  expect(certainty(5, 3)).toBe(1);
  expect(certainty(0, 5)).toBeLessThan(0.9);
});

test('[N3] rivals of the consensus label all points as well', () => {
  // By the second voter the criterion is 1000.999, by the first 1001; nobody is at the last point.
  const weights = [1000, 1000, 1002, 1002, 0];
  const voters = [fixed([0, 0, 1, 1, 1], weights), fixed([0, 1, 0, 1, 1], weights)];
  const patient = { least: 20, most: 20, recur: 1, patience: 0, keepRivals: true };
  const fit = ensembleFitter(voters, { runs: 1 }).fit(task(2, { effort: patient }));
  expect(fit && sameParts(fit.labels, [0, 1, 0, 1, 1], 2)).toBe(true);
  expect(fit?.rivals.length).toBeGreaterThan(0);
  expect(fit?.rivals.every((rival) => sameParts(rival, [0, 0, 1, 1, 1], 2))).toBe(true);
});
