import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Answers } from '../../encode/answers.ts';
import { climb } from './climb.ts';
import { expectClasses } from './expect-classes.ts';
import { leap } from './leap.ts';
import { maximise } from './maximise.ts';
import { type MixtureData, mixtureData } from './mixture-data.ts';
import { emptyMixture, type MixtureModel } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';
import { packCodes } from './pack-codes.ts';
import { priorOf } from './prior.ts';
import { priorDensity } from './prior-density.ts';
import { resplit } from './resplit.ts';
import { seedClasses } from './seed-classes.ts';

/** Answers by chance with gaps, some variables counting more than others. */
function chance(count: number, seed: number): Answers {
  const random = seededRandom(seed);
  const common = { factor: undefined, weight: 1 };
  const codes = (levels: number) => Int32Array.from({ length: count }, () => Math.floor(random() * (levels + 1)) - 1);
  const numbers = () => Float64Array.from({ length: count }, () => (random() < 0.1 ? Number.NaN : random() ** 3 * 9));
  return {
    count,
    weights: Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 3)),
    variables: [
      { ...common, name: 'a', kind: 'nominal', codes: codes(4), levels: 4 },
      { ...common, name: 'b', kind: 'binary', codes: codes(2), levels: 2, weight: 2 },
      { ...common, name: 'c', kind: 'ordinal', codes: codes(3), levels: 3 },
      { ...common, name: 'd', kind: 'numeric', values: numbers(), weight: 0.5 },
      { ...common, name: 'e', kind: 'numeric', values: numbers() },
    ],
  };
}

function started(k: number, seed: number, people = 1) {
  const data = mixtureData(chance(300, seed));
  const prior = priorOf(data, people);
  const model = emptyMixture(k, data);
  const sums = emptySums(k, data);
  seedClasses(data, data.weights, model, sums, prior, seededRandom(seed, 1));
  const height = () => expectClasses(data, data.weights, model, emptySums(k, data)) + priorDensity(data, model, prior);
  return { data, prior, model, sums, height };
}

function checkProbabilities(data: MixtureData, model: MixtureModel, least: number): void {
  const sum = (list: Float64Array) => list.reduce((total, x) => total + x, 0);
  expect(sum(model.shares)).toBeCloseTo(1, 12);
  expect(model.shares.every((share) => share >= 0)).toBe(true);
  for (let c = 0; c < model.k; c++) {
    for (let v = 0; v < data.coded; v++) {
      const own = model.codes.subarray(
        c * model.codeRows + (data.firstRow[v] as number),
        c * model.codeRows + (data.firstRow[v + 1] as number),
      );
      expect(sum(own)).toBeCloseTo(1, 12);
      expect(own.every((share) => share >= 0)).toBe(true);
    }
  }
  expect(model.variances.every((variance) => variance >= least)).toBe(true);
  expect(model.parameters.every(Number.isFinite)).toBe(true);
}

describe.each([1, 2, 4])('with %i classes', (k) => {
  test.each([1, 2, 3])('[M4] no step falls (seed %i)', (seed) => {
    const { data, prior, model, sums, height } = started(k, seed);
    let before = height();
    for (let round = 0; round < 60; round++) {
      expectClasses(data, data.weights, model, sums);
      maximise(data, sums, prior, model);
      checkProbabilities(data, model, prior.leastVariance);
      const after = height();
      // The floor of a variance is no prior: only there a step might lose, and none gets there here.
      expect(after).toBeGreaterThan(before - 1e-9 * Math.abs(before));
      before = after;
    }
  });

  test('[M4] a climb ends higher than as many plain steps, or as high, and says how high', () => {
    const { data, prior, model, sums, height } = started(k, 5);
    const leapt = climb(data, data.weights, model, sums, prior, { rounds: 3000 });
    expect(height()).toBeCloseTo(leapt, 9);
    const plain = started(k, 5);
    for (let round = 0; round < 3000; round++) {
      expectClasses(plain.data, plain.data.weights, plain.model, plain.sums);
      maximise(plain.data, plain.sums, plain.prior, plain.model);
    }
    expect(leapt).toBeGreaterThan(plain.height() - 1e-4);
  });

  test('[M4] however far a leap goes, probabilities stay probabilities', () => {
    const { data, prior, model } = started(k, 6);
    const random = seededRandom(6, 2);
    for (let trial = 0; trial < 50; trial++) {
      const begin = model.parameters.map((x) => x + 3 * (random() - 0.5));
      const middle = model.parameters.map((x) => x + random() - 0.5);
      leap(data, model, prior, begin, middle);
      checkProbabilities(data, model, prior.leastVariance);
    }
    model.parameters.fill(0);
    leap(data, model, prior, model.parameters.slice(), model.parameters.slice());
    checkProbabilities(data, model, prior.leastVariance);
  });

  test('[M4] merging and splitting never ends lower than it began', () => {
    for (const seed of [1, 2, 3]) {
      const { data, prior, model, sums, height } = started(k, seed);
      const begun = climb(data, data.weights, model, sums, prior, { rounds: 40 });
      const ended = resplit(data, data.weights, model, sums, prior, begun, 3, seededRandom(seed, 3));
      expect(ended).toBeGreaterThanOrEqual(begun);
      expect(height()).toBeCloseTo(ended, 9);
    }
  });
});

test('[M9] packed codes say what single ones do, whatever the size of a pack', () => {
  const { variables, count } = chance(200, 8);
  const coded = variables.flatMap((variable) => (variable.kind === 'numeric' ? [] : [variable]));
  const firstRow = Int32Array.of(0, 4, 6, 9);
  for (const most of [0, 5, 15, 60, 256]) {
    const packed = packCodes(coded, firstRow, count, most);
    for (let i = 0; i < count; i++) {
      const rows = [...packed.cells.subarray(i * packed.packs, (i + 1) * packed.packs)].flatMap((row) => [
        ...packed.members.subarray(packed.from[row], packed.from[row + 1]),
      ]);
      const single = coded.flatMap(({ codes }, v) =>
        (codes[i] as number) < 0 ? [] : [(firstRow[v] as number) + (codes[i] as number)],
      );
      expect(rows.sort((a, b) => a - b)).toEqual(single);
    }
  }
  expect(packCodes(coded, firstRow, count, 0).packs).toBe(3);
  expect(packCodes(coded, firstRow, count, 60).packs).toBe(1);
});
