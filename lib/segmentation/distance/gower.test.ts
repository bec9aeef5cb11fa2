import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMatrix } from './distance-matrix.ts';
import { answersOf } from './fixtures/answers-of.ts';
import { flowerAnswers, marketingAnswers } from './fixtures/reference-answers.ts';
import { gower } from './gower.ts';

// Six people by age, income, education (three steps), region (N, S, E) and owning a home.
const kinds = ['numeric', 'numeric', 'ordinal', 'nominal', 'binary'] as const;
const people = [
  [25, 20, 0, 0, 1],
  [40, 35, 1, 1, 0],
  [null, 50, 2, 1, 0],
  [61, null, 1, 2, 1],
  [33, 41, 0, null, 0],
  [52, 80, 2, 0, 0],
];
const _ = null;

function pairs(of: ReturnType<typeof gower>): number[] {
  return Array.from({ length: of.count }, (_, i) => Array.from({ length: i }, (_, j) => of.between(i, j))).flat();
}

// cluster::daisy 2.1.4, the lower triangle by rows.
const symmetric = [
  [0.63333333333],
  [0.875, 0.1875],
  [0.625, 0.64583333333, 0.83333333333],
  [0.39305555556, 0.19861111111, 0.38333333333, 0.75925925926],
  [0.75, 0.51666666667, 0.375, 0.6875, 0.54444444444],
];
const asymmetric = [
  [0.63333333333],
  [0.875, 0.25],
  [0.625, 0.64583333333, 0.83333333333],
  [0.39305555556, 0.26481481481, 0.575, 0.75925925926],
  [0.75, 0.64583333333, 0.5, 0.6875, 0.72592592593],
];
const weighted = [
  [0.67777777778],
  [0.90909090909, 0.13636363636],
  [0.84615384615, 0.71794871795, 0.88888888889],
  [0.28765432099, 0.21975308642, 0.46, 0.73015873016],
  [0.53333333333, 0.65555555556, 0.63636363636, 0.69230769231, 0.6012345679],
];

function expectClose(is: readonly number[], want: readonly number[], digits = 10): void {
  expect(is.length).toBe(want.length);
  is.forEach((value, at) => {
    expect(value).toBeCloseTo(want[at] ?? Number.NaN, digits);
  });
}

test('[G1] numbers, steps, kinds and yes/no with gaps read as in R', () => {
  expectClose(pairs(gower(answersOf(kinds, people))), symmetric.flat());
});

test('[G2] a yes/no where only a yes tells leaves pairs of two no out', () => {
  expectClose(pairs(gower(answersOf(kinds, people), new Set(['v5']))), asymmetric.flat());
});

test('[G1] weights of variables weigh the mean, as in R', () => {
  expectClose(pairs(gower(answersOf(kinds, people, { counts: [2, 1, 1, 3, 0.5] }))), weighted.flat());
});

test('[G3] a variable that is the same for all counts with difference 0', () => {
  const { between } = gower(
    answersOf(
      ['numeric', 'numeric'],
      [
        [0, 7],
        [1, 7],
        [0.5, _],
      ],
    ),
  );
  expect(between(0, 1)).toBe(0.5);
  expect(between(0, 2)).toBe(0.5);
});

test('[G4] points that share no answer are as far apart as two random respondents are on average', () => {
  const cell = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
  const rows = fc.array(fc.tuple(cell(5), cell(3), cell(2), cell(1)), { minLength: 2, maxLength: 8 });
  const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(rows, weights, fc.boolean(), (given, weigh, onlyYes) => {
      // Two points with nothing in common, however the others answered.
      const all = [...given, [1, _, _, _], [_, 1, _, _]];
      const w = [...weigh.slice(0, given.length), 1, 2];
      const answers = answersOf(['numeric', 'ordinal', 'nominal', 'binary'], all, { weights: w, counts: [1, 2, 1, 3] });
      const asym = new Set(onlyYes ? ['v4'] : []);
      const expected = byHand(all, w, [1, 2, 1, 3], onlyYes);
      expect(gower(answers, asym).between(given.length, given.length + 1)).toBeCloseTo(expected, 10);
    }),
  );
});

/** The ratio of summed differences to summed weights over all ordered pairs, variable by variable. */
function byHand(rows: (number | null)[][], weights: number[], counts: number[], onlyYes: boolean): number {
  let sum = 0;
  let shared = 0;
  counts.forEach((count, v) => {
    const held = rows.flatMap((row, i) => {
      const value = row[v] ?? null;
      return value === null ? [] : [{ value, weight: weights[i] as number }];
    });
    if (held.length === 0) return;
    const range = Math.max(...held.map(({ value }) => value)) - Math.min(...held.map(({ value }) => value)) || 1;
    let difference = 0;
    let told = 0;
    let all = 0;
    for (const a of held) {
      for (const b of held) {
        const w = a.weight * b.weight;
        all += w;
        if (v === 3 && onlyYes && a.value === 0 && b.value === 0) continue;
        told += w;
        difference += w * (v < 2 ? Math.abs(a.value - b.value) / range : Number(a.value !== b.value));
      }
    }
    sum += (count * difference) / all;
    shared += (count * told) / all;
  });
  return shared > 0 ? sum / shared : 0;
}

test('[G4] points that share no answer because both have the same gaps are at 0', () => {
  const { between } = gower(answersOf(['numeric', 'nominal'], [[_, _], [_, _], [1, 0], [2, 1]])); // biome-ignore format: a table
  expect(between(0, 1)).toBe(0);
  expect(between(0, 2)).toBeGreaterThan(0);
  expect(between(0, 2)).toBe(between(0, 3));
});

test('[G4] where nobody answered anything all are at 0', () => {
  const { between } = gower(answersOf(['numeric', 'nominal'], [[_, _], [_, _]])); // biome-ignore format: a table
  expect(between(0, 1)).toBe(0);
});

test('[G5] a row, a pair and the matrix of some points say the same, whichever comes first', () => {
  const distance = gower(answersOf(kinds, people));
  const members = Int32Array.from([4, 0, 3]);
  const matrix = distanceMatrix(distance, members);
  const row = new Float64Array(6);
  members.forEach((i, a) => {
    distance.row(i, row);
    members.forEach((j, b) => {
      expect(row[j]).toBe(distance.between(j, i));
      expect(matrix[a * 3 + b]).toBe(Math.fround(distance.between(i, j)));
    });
  });
});

const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R on published data', () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const reference = () => JSON.parse(read('reference/reference.json')).mixed_gower_pam_kproto_and_mcdonalds_methods;

  test('[G2] eighteen flowers', () => {
    const want = reference().flower;
    for (const [asym, expected] of [
      [['V3'], want],
      [[], want.gower_default],
    ]) {
      const distance = gower(flowerAnswers(read('data/flower.csv')), new Set(asym));
      const all = pairs(distance);
      const first = want.d_first10.map((_: number, at: number) => distance.between(0, at + 1));
      expectClose(first, expected.d_first10);
      expect(all.reduce((sum, d) => sum + d, 0) / all.length).toBeCloseTo(expected.mean, 10);
      expect(Math.max(...all)).toBeCloseTo(expected.max ?? Math.max(...all), 10);
    }
  });

  test('[G1] 2,240 customers', () => {
    const want = reference().marketing_campaign;
    const distance = gower(marketingAnswers(read('data/marketing_campaign.csv'), false));
    expectClose(
      want.gower_first5.map((_: number, at: number) => distance.between(0, at + 1)),
      want.gower_first5,
    );
    const all = pairs(distance);
    expect(all.reduce((sum, d) => sum + d, 0) / all.length).toBeCloseTo(want.gower_mean, 9);
    expect(all.reduce((most, d) => Math.max(most, d), 0)).toBeCloseTo(want.gower_max, 9);
  });
});
