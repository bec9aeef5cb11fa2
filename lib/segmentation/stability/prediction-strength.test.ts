import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { FitTask, Fitter } from '../cluster/fitter.ts';
import { kmeansFitter } from '../cluster/kmeans-fitter.ts';
import { patterns } from '../cluster/patterns.ts';
import type { Points } from '../cluster/points.ts';
import { halfWeights } from './half-weights.ts';
import { predictionStrength } from './prediction-strength.ts';

const effort = { least: 4, most: 10, recur: 2, patience: 0.5, keepRivals: false };
const never = () => false;

/** Gives the labellings in turn, whatever is asked, and keeps what was asked. */
function scripted(weights: Float64Array, labellings: readonly Int32Array[]) {
  const tasks: FitTask[] = [];
  const fitter: Fitter = {
    count: weights.length,
    weights,
    fit(task) {
      tasks.push(task);
      const labels = labellings[tasks.length - 1];
      if (!labels) return null;
      return { k: task.k, labels, criterion: { name: 'withinSS', value: 0 }, starts: 1, hits: 1, rivals: [] };
    },
  };
  return { fitter, tasks };
}

function clouds(apart: number, groups: number): Points {
  const random = seededRandom(4);
  const values = Float64Array.from(
    { length: 240 },
    (_, i) => random() + (i % 2 === 0 ? ((i / 2) % groups) * apart : 0),
  );
  return patterns(values, 120, 2).points;
}

/** The definition, person by person and pair by pair. */
function byPairs(own: Int32Array, other: Int32Array, k: number, weights: Float64Array): number {
  const people = [...weights].flatMap((weight, i) => Array.from({ length: weight }, () => i));
  const shares = Array.from({ length: k }, (_, c) => {
    const members = people.filter((i) => own[i] === c);
    let together = 0;
    let all = 0;
    members.forEach((i, at) => {
      for (const j of members.slice(at + 1)) {
        all++;
        if (other[i] === other[j]) together++;
      }
    });
    return all === 0 ? 1 : together / all;
  });
  return Math.min(...shares);
}

test('[S8] counting meetings of clusters is counting pairs of people', () => {
  const labels = fc
    .array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 })
    .map((a) => Int32Array.from(a));
  const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(labels, labels, weights, fc.nat(), (first, second, people, seed) => {
      const { fitter, tasks } = scripted(Float64Array.from(people), [first, second]);
      const found = predictionStrength(fitter, 3, { splits: 1, effort, seed }, never);
      const [one, two] = tasks.map((task) => task.weights ?? new Float64Array(6));
      if (!one || !two) throw new Error('not asked twice');
      const want = (byPairs(first, second, 3, one) + byPairs(second, first, 3, two)) / 2;
      expect(found?.mean).toBeCloseTo(want, 12);
    }),
    { numRuns: 200 },
  );
});

test('[S8] the halves are everyone once, the same size, and drawn by the seed', () => {
  const weights = Float64Array.of(4, 1, 0, 6);
  const [first, second] = halfWeights(weights, seededRandom(1));
  expect(first.people.map((n, i) => n + (second.people[i] as number))).toEqual(weights);
  expect([first, second].map(({ people }) => people.reduce((sum, n) => sum + n, 0))).toEqual([5, 6]);
  expect(first.weights).toEqual(first.people);
  expect(halfWeights(weights, seededRandom(1))[0]).toEqual(first);
});

test('[S8] [U6] halves of weighted respondents are respondents, each with its weight', () => {
  const voices = { upTo: Float64Array.of(2, 3, 5), weights: Float64Array.of(0.5, 1, 2, 0.25, 1.25) };
  const weights = Float64Array.of(1.5, 2, 1.5);
  for (let seed = 0; seed < 20; seed++) {
    const [first, second] = halfWeights(weights, seededRandom(seed), voices);
    expect(first.weights.map((w, i) => w + (second.weights[i] as number))).toEqual(weights);
    expect(first.people.map((n, i) => n + (second.people[i] as number))).toEqual(Float64Array.of(2, 1, 2));
    expect(first.people.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(first.weights[1]).toBe(2 * (first.people[1] as number));
  }
});

test('[S8] a person is as likely in the one half as in the other, whoever stands beside', () => {
  const random = seededRandom(2);
  const sums = [0, 0];
  for (let draw = 0; draw < 4000; draw++) {
    const [first] = halfWeights(Float64Array.of(1, 9), random);
    sums[0] = (sums[0] ?? 0) + (first.people[0] as number);
    sums[1] = (sums[1] ?? 0) + (first.people[1] as number);
  }
  expect((sums[0] ?? 0) / 4000).toBeCloseTo(0.5, 1);
  expect((sums[1] ?? 0) / 4000).toBeCloseTo(4.5, 1);
});

test('[S8] three clouds predict each other as three, not as five', () => {
  const fitter = kmeansFitter(clouds(5, 3), 120);
  const strength = (k: number) => predictionStrength(fitter, k, { splits: 6, effort, seed: 9 }, never)?.mean ?? -1;
  expect(strength(1)).toBe(1);
  expect(strength(3)).toBe(1);
  expect(strength(5)).toBeLessThan(0.7);
  expect(strength(5)).toBeGreaterThan(0);
});

test('[S8] the same seed splits alike, another does not', () => {
  const fitter = kmeansFitter(clouds(0.5, 2), 120);
  const splits = (seed: number) => predictionStrength(fitter, 4, { splits: 3, effort, seed }, never)?.splits;
  expect(splits(1)).toEqual(splits(1));
  expect(splits(1)).not.toEqual(splits(2));
});

test('[S8] a half that cannot be fitted leaves its split out; a stop is null', () => {
  const { fitter } = scripted(Float64Array.of(1, 1), []);
  expect(predictionStrength(fitter, 2, { splits: 3, effort, seed: 1 }, never)).toEqual({
    mean: null,
    splits: new Float64Array(0),
  });
  expect(predictionStrength(fitter, 2, { splits: 3, effort, seed: 1 }, () => true)).toBeNull();
});
