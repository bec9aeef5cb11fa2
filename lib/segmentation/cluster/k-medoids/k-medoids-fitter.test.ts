import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { answersOf } from '../../distance/fixtures/answers-of.ts';
import { flowerAnswers, marketingAnswers } from '../../distance/fixtures/reference-answers.ts';
import { gower } from '../../distance/gower.ts';
import type { Answers } from '../../encode/answers.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import { kMedoidsFitter } from './k-medoids-fitter.ts';
import { medoidFitter } from './medoid-fitter.ts';

const effort = { least: 10, most: 40, recur: 4, patience: 2, keepRivals: true };
/** With a handful of points a few starts may all end at the same poor swap optimum. */
const thorough = { ...effort, least: 60, most: 60 };
const kinds = ['numeric', 'ordinal', 'nominal', 'binary'] as const;

function fitted(fitter: Fitter, k: number, task: Partial<FitTask> = {}): Fit {
  const fit = fitter.fit({ k, effort, seed: 1, stop: () => false, ...task });
  if (!fit) throw new Error('no fit');
  return fit;
}

/** The least summed distance over all choices of k medoids among points with weight. */
function bestMedoids(answers: Answers, weights: Float64Array, k: number): number {
  const { between } = gower(answers);
  const choose = (from: number, chosen: number[]): number => {
    if (chosen.length === k) {
      return weights.reduce((sum, w, i) => sum + w * Math.min(...chosen.map((medoid) => between(i, medoid))), 0);
    }
    let best = Number.POSITIVE_INFINITY;
    for (let i = from; i < answers.count; i++) {
      if ((weights[i] as number) > 0) best = Math.min(best, choose(i + 1, [...chosen, i]));
    }
    return best;
  };
  return choose(0, []);
}

const cell = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 6 });
const rowsOf = (least: number, most: number) =>
  fc.uniqueArray(fc.tuple(cell(6), cell(3), cell(2), cell(1)), {
    minLength: least,
    maxLength: most,
    selector: (row) => row.join(),
  });

function heldBy(fit: Fit, weights: Float64Array): number {
  return new Set([...fit.labels].filter((_, i) => (weights[i] as number) > 0)).size;
}

test('[D1] the best of all choices of medoids is found where all can be tried', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(rowsOf(4, 9), weights, fc.integer({ min: 1, max: 4 }), (rows, weigh, k) => {
      const answers = answersOf(kinds, rows, { weights: weigh.slice(0, rows.length) });
      const fit = fitted(kMedoidsFitter(answers), k, { effort: thorough });
      expect(fit.criterion.name).toBe('withinDistance');
      expect(fit.criterion.value).toBeCloseTo(bestMedoids(answers, answers.weights, k), 9);
      expect(heldBy(fit, answers.weights)).toBe(k);
    }),
    { seed: 1 },
  );
});

test('[D2] weights count as repetitions', () => {
  fc.assert(
    fc.property(rowsOf(3, 7), fc.integer({ min: 1, max: 3 }), (rows, k) => {
      const weights = rows.map((_, i) => 1 + (i % 3));
      const once = fitted(kMedoidsFitter(answersOf(kinds, rows, { weights })), k, { effort: thorough });
      const repeated = rows.flatMap((row, i) => Array.from({ length: weights[i] as number }, () => row));
      const often = fitted(kMedoidsFitter(answersOf(kinds, repeated)), k, { effort: thorough });
      expect(often.criterion.value).toBeCloseTo(once.criterion.value, 9);
    }),
    { seed: 1 },
  );
});

test('[D3] of a sample of respondents only those drawn are medoids, and all are labelled', () => {
  fc.assert(
    fc.property(rowsOf(5, 9), fc.integer({ min: 1, max: 3 }), (rows, k) => {
      const answers = answersOf(kinds, rows);
      const weights = Float64Array.from(rows, (_, i) => [2, 0, 1][i % 3] as number);
      const fit = fitted(kMedoidsFitter(answers), k, { weights, effort: thorough });
      expect(fit.labels.length).toBe(rows.length);
      expect(fit.criterion.value).toBeCloseTo(bestMedoids(answers, weights, k), 9);
      expect(heldBy(fit, weights)).toBe(k);
      expect(Math.max(...fit.labels)).toBeLessThan(k);
    }),
    { seed: 1 },
  );
});

test('[D4] clusters are filled even where points lie on each other, or have no answer at all', () => {
  const _ = null;
  // The second and third are at distance 0 from the first; the fourth answered nothing; the last variable is constant.
  const rows = [[1, 0, 2, 0], [1, _, _, 0], [_, 0, _, 0], [_, _, _, _], [6, 3, 1, 0], [6, 2, 1, 0]]; // biome-ignore format: a table
  const answers = answersOf(kinds, rows);
  for (let k = 1; k <= rows.length; k++) {
    const fit = fitted(kMedoidsFitter(answers), k);
    expect(heldBy(fit, answers.weights)).toBe(k);
    expect(fit.criterion.value).toBeCloseTo(bestMedoids(answers, answers.weights, k), 10);
  }
  expect(fitted(kMedoidsFitter(answers), 6).criterion.value).toBe(0);
});

test('[D5] the same seed gives the same, and a point goes to the lowest of two medoids as near', () => {
  const answers = mixture(120, 3);
  const a = fitted(kMedoidsFitter(answers), 3, { seed: 7 });
  expect(fitted(kMedoidsFitter(answers), 3, { seed: 7 })).toEqual(a);
  expect([...fitted(kMedoidsFitter(answersOf(['numeric'], [[0], [1], [2]], { weights: [5, 1, 5] })), 2).labels]).toEqual([0, 0, 1]); // biome-ignore format: a table
});

test('[D6] stopped before the first start there is no fit; after it, its own', () => {
  const fitter = kMedoidsFitter(mixture(60, 3));
  expect(fitter.fit({ k: 3, effort, seed: 1, stop: () => true })).toBeNull();
  let asked = 0;
  const fit = fitted(fitter, 3, { stop: () => ++asked > 2 });
  expect(fit.starts).toBe(1);
  expect(
    fitter.fit({ k: 3, effort, seed: 1, stop: () => false, weights: new Float64Array(60).fill(1, 0, 2) }),
  ).toBeNull();
});

test('[D7] more points than all pairs can be measured of are clustered by samples, and come out as well', () => {
  const answers = mixture(600, 4);
  const distance = gower(answers);
  const exact = fitted(medoidFitter(distance, answers.weights), 4);
  const sampled = fitted(medoidFitter(distance, answers.weights, { matrixPoints: 500, samplePoints: 200 }), 4);
  expect(sampled.labels.length).toBe(600);
  expect(sampled.criterion.value).toBeGreaterThanOrEqual(exact.criterion.value - 1e-9);
  expect(sampled.criterion.value).toBeLessThan(exact.criterion.value * 1.01);
});

test('[D4] a sample never has fewer points than clusters', () => {
  const answers = mixture(60, 4);
  const fit = fitted(medoidFitter(gower(answers), answers.weights, { matrixPoints: 50, samplePoints: 5 }), 40);
  expect(heldBy(fit, answers.weights)).toBe(40);
});

/** Distinct points around `many` kinds of respondents. */
function mixture(count: number, many: number): Answers {
  const random = seededRandom(11);
  const rows = Array.from({ length: count }, (_, i) => {
    const kind = i % many;
    const usual = (code: number, levels: number) => (random() < 0.8 ? code : Math.floor(random() * levels));
    return [kind * 2 + random(), usual(kind, many), usual((kind * 2) % many, many), usual(kind % 2, 2)];
  });
  return answersOf(kinds, rows);
}

const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R’s pam on published data', { timeout: 120_000 }, () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const reference = () => JSON.parse(read('reference/reference.json')).mixed_gower_pam_kproto_and_mcdonalds_methods;

  test('[D8] flowers: the criterion is as good or better', () => {
    const fit = fitted(kMedoidsFitter(flowerAnswers(read('data/flower.csv')), new Set(['V3'])), 4);
    expect(fit.criterion.value / 18).toBeLessThanOrEqual(reference().flower.pam4.objective[1] + 1e-9);
  });

  test('[D8] customers: the criterion is as good or better for k = 2 … 6, and so is what R’s labels cost', () => {
    const want = reference().marketing_campaign;
    const answers = marketingAnswers(read('data/marketing_campaign.csv'), false);
    const fitter = kMedoidsFitter(answers);
    const distance = gower(answers);
    const [, ...lines] = read('reference/labels/marketing_campaign_gower_pam_labels.csv').trim().split('\n');
    for (const k of [2, 3, 4, 5, 6]) {
      const { medoids_1based: medoids, swap_objective: objective } = want[`pam_k${k}`];
      const cost = lines.reduce((sum, line, i) => {
        return sum + distance.between(i, medoids[Number(line.split(',')[k - 2]) - 1] - 1);
      }, 0);
      expect(cost / answers.count).toBeCloseTo(objective, 9);
      const fit = fitted(fitter, k);
      expect(fit.criterion.value / answers.count).toBeLessThanOrEqual(objective + 1e-9);
    }
  });
});
