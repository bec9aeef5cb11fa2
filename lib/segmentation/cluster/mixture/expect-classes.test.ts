import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Answers } from '../../encode/answers.ts';
import { plainMixtureKernel } from '../../kernel/mixture/plain-mixture-kernel.ts';
import { expectClasses } from './expect-classes.ts';
import { maximise } from './maximise.ts';
import { mixtureData } from './mixture-data.ts';
import { emptyMixture } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';
import { priorOf } from './prior.ts';
import { seedClasses } from './seed-classes.ts';

/** Answers by chance with gaps: two numbers and three coded variables, one counting double. */
function chance(count: number, seed: number): Answers {
  const random = seededRandom(seed, 0);
  const common = { factor: undefined, weight: 1 };
  const numbers = () => Float64Array.from({ length: count }, () => (random() < 0.1 ? Number.NaN : random() * 9));
  const codes = (levels: number) => Int32Array.from({ length: count }, () => Math.floor(random() * (levels + 1)) - 1);
  return {
    count,
    weights: Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 4)),
    variables: [
      { ...common, name: 'a', kind: 'numeric', values: numbers() },
      { ...common, name: 'b', kind: 'nominal', codes: codes(4), levels: 4 },
      { ...common, name: 'c', kind: 'binary', codes: codes(2), levels: 2, weight: 2 },
      { ...common, name: 'd', kind: 'numeric', values: numbers(), weight: 0.5 },
      { ...common, name: 'e', kind: 'ordinal', codes: codes(3), levels: 3 },
    ],
  };
}

function started(count: number, k: number, seed: number) {
  const answers = chance(count, seed);
  const data = mixtureData(answers);
  const prior = priorOf(data, 1);
  const model = emptyMixture(k, data);
  const sums = emptySums(k, data);
  seedClasses(data, data.weights, model, sums, prior, seededRandom(seed, 1));
  const weights = data.weights.map((w, i) => (i % 3 === 0 ? 0 : w));
  return { answers, data, prior, model, sums, weights };
}

type Started = ReturnType<typeof started>;

/** Density of point i in class c times the share of the class, straight from the definition; numbers in units of the whole frame. */
function density({ answers, data, model }: Started, i: number, c: number): number {
  let product = model.shares[c] as number;
  let v = 0;
  let j = 0;
  for (const variable of answers.variables) {
    if (variable.kind === 'numeric') {
      const at = c * data.numeric + j;
      const variance = model.variances[at] as number;
      const far = (data.values[i * data.numeric + j] as number) - (model.means[at] as number);
      const normal = Math.exp((-far * far) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
      if (!Number.isNaN(variable.values[i])) product *= normal ** variable.weight;
      j++;
    } else {
      const code = variable.codes[i] as number;
      const row = c * model.codeRows + (data.firstRow[v] as number) + code;
      if (code >= 0) product *= (model.codes[row] as number) ** variable.weight;
      v++;
    }
  }
  return product;
}

describe.each([1, 2, 5, 9])('with %i classes', (k) => {
  test('[Q4] memberships and log-likelihood are those of the densities, gaps left out', () => {
    const given = started(2300, k, k);
    let expected = 0;
    let heard = 0;
    const height = expectClasses(given.data, given.weights, given.model, given.sums, (i, memberships) => {
      expect(i).toBe(heard++);
      const densities = Array.from(memberships, (_, c) => density(given, i, c));
      const total = densities.reduce((sum, d) => sum + d, 0);
      densities.forEach((d, c) => {
        expect(memberships[c]).toBeCloseTo(d / total, 12);
      });
      expected += (given.weights[i] as number) * Math.log(total);
    });
    expect(heard).toBe(2300);
    expect(height).toBeCloseTo(expected, 6);
  });

  test('[Q4] sums are those of the memberships, whether points of weight 0 are heard of or not', () => {
    const { data, weights, model, sums } = started(700, k, k);
    const { codes, numeric, values, gaps } = data;
    const by = emptySums(k, data);
    const add = (list: Float64Array, at: number, what: number) => {
      list[at] = (list[at] as number) + what;
    };
    const height = expectClasses(data, weights, model, sums, (i, memberships) => {
      for (let c = 0; c < k; c++) {
        const mass = (weights[i] as number) * (memberships[c] as number);
        add(by.people, c, mass);
        for (const row of codes.cells.subarray(i * codes.packs, (i + 1) * codes.packs))
          add(by.packed, c * codes.rows + row, mass);
        for (const j of gaps.variables.subarray(gaps.from[i], gaps.from[i + 1]))
          add(by.unanswered, c * numeric + j, mass);
        for (let j = 0; j < numeric; j++) {
          const x = values[i * numeric + j] as number;
          add(by.totals, c * numeric + j, mass * x);
          add(by.squares, c * numeric + j, mass * x * x);
        }
      }
    });
    for (const name of ['people', 'packed', 'unanswered', 'totals', 'squares'] as const)
      sums[name].forEach((sum, at) => {
        expect(sum).toBeCloseTo(by[name][at] as number, 9);
      });
    const unheard = emptySums(k, data);
    expect(expectClasses(data, weights, model, unheard)).toBeCloseTo(height, 9);
    expect([...unheard.packed].map((x) => x.toFixed(9))).toEqual([...sums.packed].map((x) => x.toFixed(9)));
  });

  test('[Q1] ten rounds with the plain kernel give the same bits', () => {
    const heights = [undefined, plainMixtureKernel()].map((kernel) => {
      const { data, weights, model, sums, prior } = started(601, k, 7);
      return Array.from({ length: 10 }, () => {
        const height = expectClasses(data, weights, model, sums, undefined, kernel);
        maximise(data, sums, prior, model);
        return [height, ...model.parameters];
      });
    });
    expect(heights[0]).toEqual(heights[1]);
  });
});

test('[Q1] what stays in memory from call to call does not show', () => {
  const once = (count: number, k: number, kernel = plainMixtureKernel()) => {
    const { data, weights, model, sums } = started(count, k, k);
    return () => expectClasses(data, weights, model, sums, undefined, kernel);
  };
  const shared = plainMixtureKernel();
  const [few, others, many] = [once(50, 2, shared), once(50, 7, shared), once(2300, 3, shared)];
  const [fewAlone, othersAlone, manyAlone] = [once(50, 2)(), once(50, 7)(), once(2300, 3)()];
  for (const [call, alone] of [
    [few, fewAlone],
    [few, fewAlone],
    [others, othersAlone],
    [few, fewAlone],
    [many, manyAlone],
    [few, fewAlone],
    [many, manyAlone],
  ] as const)
    expect(call()).toBe(alone);
});

test('[Q1] the same data in another memory, or in one that has grown, give the same', () => {
  const small = started(50, 2, 3);
  const large = { ...small, model: emptyMixture(9, small.data), sums: emptySums(9, small.data) };
  seedClasses(small.data, small.data.weights, large.model, large.sums, small.prior, seededRandom(3, 1));
  const height = ({ data, weights, model, sums }: typeof small, kernel = plainMixtureKernel()) =>
    expectClasses(data, weights, model, sums, undefined, kernel);
  const [smallAlone, largeAlone] = [height(small), height(large)];
  const shared = plainMixtureKernel();
  expect([small, large, small].map((given) => height(given, shared))).toEqual([smallAlone, largeAlone, smallAlone]);
});
