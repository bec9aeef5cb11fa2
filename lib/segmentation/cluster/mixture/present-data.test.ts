import { expect, test } from 'vitest';
import { randomInt, seededRandom } from '#lib/random.ts';
import { plainMixtureKernel } from '../../kernel/mixture/plain-mixture-kernel.ts';
import { expectClasses } from './expect-classes.ts';
import { labelPoints } from './label-points.ts';
import { mixtureData } from './mixture-data.ts';
import { emptyMixture } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';
import { presentData } from './present-data.ts';
import { priorOf } from './prior.ts';
import { seedClasses } from './seed-classes.ts';

const random = seededRandom(3);
/** Three blocks of the labelling, the last not full. */
const COUNT = 1_300;
const codes = (levels: number) => Int32Array.from({ length: COUNT }, () => randomInt(random, levels + 1) - 1);
const common = { factor: undefined, weight: 1 };
const data = mixtureData({
  count: COUNT,
  weights: Float64Array.from({ length: COUNT }, () => 1 + randomInt(random, 2)),
  variables: [
    ...[3, 5, 2, 4].map((levels, at) => ({
      ...common,
      kind: 'nominal' as const,
      name: `c${at}`,
      codes: codes(levels),
      levels,
    })),
    ...[0, 1].map((at) => ({
      ...{ ...common, kind: 'numeric' as const, name: `n${at}` },
      values: Float64Array.from({ length: COUNT }, () => (random() < 0.1 ? Number.NaN : random())),
    })),
  ],
});

function modelOf(k: number) {
  const model = emptyMixture(k, data);
  seedClasses(data, data.weights, model, emptySums(k, data), priorOf(data, 1), seededRandom(k));
  return model;
}

test('[Q6] the points of a sample by themselves say the same of a model as among all others, to the last bit', () => {
  const weights = data.weights.map((w, i) => (i % 3 === 0 ? w : 0));
  const present = presentData(data, weights);
  expect(present.data.count).toBe(Math.ceil(COUNT / 3));
  expect([...present.weights].every((w) => w > 0)).toBe(true);
  for (const k of [1, 2, 5]) {
    const model = modelOf(k);
    const [among, alone] = [emptySums(k, data), emptySums(k, data)];
    const height = expectClasses(data, weights, model, among);
    expect(expectClasses(present.data, present.weights, model, alone)).toBe(height);
    expect(alone).toEqual(among);
  }
});

test('[Q6] where everyone is in the sample, nothing is copied', () => {
  expect(presentData(data, data.weights).data).toBe(data);
});

test.each([1, 2, 5, 8])('[Q7] labels of %i classes are those with the greatest membership, by either kernel', (k) => {
  const model = modelOf(k);
  const likeliest = new Int32Array(COUNT);
  expectClasses(data, data.weights, model, emptySums(k, data), (i, memberships) => {
    likeliest[i] = memberships.indexOf(Math.max(...memberships));
  });
  expect(labelPoints(data, model)).toEqual(likeliest);
  expect(labelPoints(data, model, plainMixtureKernel())).toEqual(likeliest);
});

test('[Q7] labelling leaves what the expectation step remembers as it was', () => {
  const { data: few, weights } = presentData(
    data,
    data.weights.map((w, i) => (i < 50 ? w : 0)),
  );
  const model = modelOf(3);
  const sums = emptySums(3, data);
  const height = expectClasses(few, weights, model, sums);
  labelPoints(data, model);
  expect(expectClasses(few, weights, model, sums)).toBe(height);
});
