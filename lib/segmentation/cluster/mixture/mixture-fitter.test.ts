import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Answers, AnswerVariable } from '../../encode/answers.ts';
import type { Fit, FitTask } from '../fitter.ts';
import { mixtureFitter } from './mixture-fitter.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const effort = { least: 8, most: 20, recur: 4, patience: 1, keepRivals: false };
const task = (k: number, more: Partial<FitTask> = {}): FitTask => ({
  ...{ k, effort, seed: 1, stop: () => false },
  ...more,
});
const common = { factor: undefined, weight: 1 };

const coded = (name: string, codes: readonly number[], levels: number, weight = 1): AnswerVariable => ({
  ...{ ...common, kind: 'nominal', name, levels, weight },
  codes: Int32Array.from(codes),
});
const numeric = (name: string, values: readonly number[], weight = 1): AnswerVariable => ({
  ...{ ...common, kind: 'numeric', name, weight },
  values: Float64Array.from(values),
});

function answersOf(variables: readonly AnswerVariable[], weights?: readonly number[]): Answers {
  const [first] = variables;
  const count = (first?.kind === 'numeric' ? first.values : first?.codes)?.length ?? 0;
  return { count, weights: Float64Array.from(weights ?? Array.from({ length: count }, () => 1)), variables };
}

function fitted(answers: Answers, k: number, people: number, more: Partial<FitTask> = {}): Fit {
  const fit = mixtureFitter(answers, people, answers.count).fit(task(k, more));
  if (!fit) throw new Error('no fit');
  return fit;
}

const likelihood = (fit: Fit) => {
  if (!fit.likelihood) throw new Error('a model has a likelihood');
  return fit.likelihood;
};

/** Two kinds of people with gaps: two codes and two numbers. */
function mixedAnswers(count = 60, scale = 1): Answers {
  const random = seededRandom(12);
  const kind = Array.from({ length: count }, () => Number(random() < 0.4));
  const gap = () => random() < 0.15;
  const code = (levels: number) => kind.map((at) => (gap() ? -1 : Math.floor((random() * 0.6 + 0.4 * at) * levels)));
  const value = (apart: number) => kind.map((at) => (gap() ? Number.NaN : apart * at + random() + random()));
  const [a, b, x, y] = [code(3), code(2), value(3), value(1)];
  return answersOf([
    coded('a', a, 3),
    coded('b', b, 2),
    numeric(
      'x',
      x.map((each) => each * scale),
    ),
    numeric('y', y),
  ]);
}

describe('[M1] the log-likelihood is that of the definition', () => {
  test('one class of codes: Σ n log share of those who answered', () => {
    const answers = answersOf([coded('a', [0, 0, 1, -1, 2], 3), coded('b', [1, -1, 0, 1, 1], 2)], [1, 2, 1, 3, 1]);
    const fit = fitted(answers, 1, 0);
    const a = 3 * Math.log(3 / 5) + Math.log(1 / 5) + Math.log(1 / 5);
    const b = 5 * Math.log(5 / 6) + Math.log(1 / 6);
    expect(likelihood(fit).logLikelihood).toBeCloseTo(a + b, 9);
    expect(likelihood(fit)).toMatchObject({ parameters: 3, entropy: 0, mapLoss: 0 });
    expect(fit).toMatchObject({ starts: 1, hits: 1, criterion: { name: 'logLikelihood' } });
  });

  test('one class of numbers: −n (log 2πσ² + 1) / 2, in units of the answers', () => {
    const values = [10, 14, 18, Number.NaN, 30];
    const fit = fitted(answersOf([numeric('x', values)]), 1, 0);
    const variance = (8 ** 2 + 4 ** 2 + 0 + 12 ** 2) / 4;
    expect(likelihood(fit).logLikelihood).toBeCloseTo(-2 * (Math.log(2 * Math.PI * variance) + 1), 9);
    expect(likelihood(fit).parameters).toBe(2);
  });

  test('two classes of three yes/no: no mixture on a fine grid, climbed or not, is higher', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7];
    const weights = [20, 3, 4, 2, 3, 2, 5, 18];
    const bit = (v: number) => rows.map((row) => (row >> v) & 1);
    const answers = answersOf([coded('a', bit(0), 2), coded('b', bit(1), 2), coded('c', bit(2), 2)], weights);
    const best = likelihood(fitted(answers, 2, 0)).logLikelihood;
    // As many free parameters as cells allow: the model fits the table as far as probabilities can.
    const people = weights.reduce((sum, w) => sum + w, 0);
    const saturated = weights.reduce((sum, w) => sum + w * Math.log(w / people), 0);
    expect(best).toBeLessThanOrEqual(saturated + 1e-6);
    let grid = Number.NEGATIVE_INFINITY;
    const steps = [0.05, 0.15, 0.25, 0.75, 0.85, 0.95];
    for (const share of [0.4, 0.5, 0.6])
      for (const p of triples(steps))
        for (const q of triples(steps)) grid = Math.max(grid, byDefinition(rows, weights, share, p, q));
    expect(best).toBeGreaterThanOrEqual(grid);
    expect(best - grid).toBeLessThan(1.5);
  });
});

function* triples(of: readonly number[]): Generator<readonly number[]> {
  for (const a of of) for (const b of of) for (const c of of) yield [a, b, c];
}

function byDefinition(
  rows: readonly number[],
  weights: readonly number[],
  share: number,
  p: readonly number[],
  q: readonly number[],
): number {
  const of = (row: number, probabilities: readonly number[]) =>
    probabilities.reduce((product, yes, v) => product * ((row >> v) & 1 ? yes : 1 - yes), 1);
  return rows.reduce(
    (sum, row, at) => sum + (weights[at] as number) * Math.log(share * of(row, p) + (1 - share) * of(row, q)),
    0,
  );
}

test('[M2] a number in other units moves the log-likelihood by −log of the unit for each answer, and nothing else', () => {
  for (const c of [1000, 0.001]) {
    const plain = fitted(mixedAnswers(), 2, 1);
    const scaled = fitted(mixedAnswers(60, c), 2, 1);
    const answered = (mixedAnswers().variables[2] as { values: Float64Array }).values.filter((x) => !Number.isNaN(x));
    expect(scaled.labels).toEqual(plain.labels);
    expect(likelihood(scaled).logLikelihood).toBeCloseTo(
      likelihood(plain).logLikelihood - answered.length * Math.log(c),
      6,
    );
    expect(likelihood(scaled).entropy).toBeCloseTo(likelihood(plain).entropy, 6);
  }
});

test('[M2] answers that nobody gave leave the log-likelihood as it is', () => {
  const { variables } = mixedAnswers();
  const gone = Array.from({ length: 60 }, () => Number.NaN);
  const more = [
    ...variables,
    numeric('gone', gone),
    coded(
      'never',
      Array.from(gone, () => -1),
      4,
    ),
  ];
  expect(likelihood(fitted(answersOf(more), 2, 1)).logLikelihood).toBeCloseTo(
    likelihood(fitted(answersOf(variables), 2, 1)).logLikelihood,
    4,
  );
});

test('[M3] a variable that counts double is one that was asked twice', () => {
  const { variables } = mixedAnswers();
  const [a, b, x, y] = variables as [AnswerVariable, AnswerVariable, AnswerVariable, AnswerVariable];
  const twice = fitted(answersOf([a, b, x, y, { ...b, name: 'b2' }, { ...x, name: 'x2' }]), 2, 1);
  const double = fitted(answersOf([a, { ...b, weight: 2 }, { ...x, weight: 2 }, y]), 2, 1);
  expect(likelihood(double).logLikelihood).toBeCloseTo(likelihood(twice).logLikelihood, 4);
  expect(double.labels).toEqual(twice.labels);
});

test('[M3] a variable of weight next to 0 is as good as not there', () => {
  const { variables } = mixedAnswers();
  const [a, b, x, y] = variables as [AnswerVariable, AnswerVariable, AnswerVariable, AnswerVariable];
  const faint = fitted(answersOf([a, { ...b, weight: 1e-9 }, x, y]), 2, 1);
  expect(faint.labels).toEqual(fitted(answersOf([a, x, y]), 2, 1).labels);
});

test('[M5] the prior keeps probabilities off 0 and 1, and matters less the more people there are', () => {
  const of = (times: number) => {
    const answers = answersOf([coded('a', [0, 1], 2), coded('b', [0, 1], 2)], [3 * times, 2 * times]);
    return [0, 1].map((people) => likelihood(fitted(answers, 2, people)).logLikelihood / (5 * times));
  };
  const [few, many] = [of(1), of(100)];
  // Two classes that answer without fail: the log-likelihood is that of the shares alone.
  expect(few[0]).toBeCloseTo((3 * Math.log(0.6) + 2 * Math.log(0.4)) / 5, 4);
  expect(few[1]).toBeLessThan((few[0] as number) - 0.05);
  expect(many[1]).toBeGreaterThan((many[0] as number) - 0.02);
  const { belonging } = fitted(answersOf([coded('a', [0, 1], 2), coded('b', [0, 1], 2)], [3, 2]), 2, 1);
  expect(belonging?.every((share) => share > 0.5 && share < 1)).toBe(true);
});

test('[M5] a class of one number repeated keeps a variance', () => {
  const answers = answersOf([numeric('x', [1, 5, 6, 7, 8, 9])], [200, 1, 1, 1, 1, 1]);
  const { value } = fitted(answers, 2, 1).criterion;
  // 200 at a density of no more than 1 / √(2π × .001) spreads, and that of the rest.
  expect(value).toSatisfy(Number.isFinite);
  const sd = Math.sqrt([-34, 4, 5, 6, 7, 8].length) * 2;
  expect(value).toBeLessThan(200 * Math.log(1 / (Math.sqrt(2 * Math.PI * 1e-3) * 0.5)) + sd);
});

test('[M6] a class that is nobody’s likeliest takes the point that belongs to it most', () => {
  const answers = answersOf([coded('a', [0, 1], 2)], [50, 50]);
  const fit = fitted(answers, 2, 1);
  expect([...fit.labels].sort()).toEqual([0, 1]);
});

test('[M7] information: entropy and the loss of the likeliest class are those of the memberships', () => {
  const answers = mixedAnswers();
  const { belonging = new Float64Array(0), likelihood: found } = fitted(answers, 2, 1);
  const entropy = belonging.reduce((sum, p) => sum - p * Math.log(p) - (p < 1 ? (1 - p) * Math.log(1 - p) : 0), 0);
  expect(found?.entropy).toBeCloseTo(entropy, 6);
  expect(found?.mapLoss).toBeCloseTo(
    belonging.reduce((sum, p) => sum - Math.log(p), 0),
    6,
  );
  // One share, two classes of (3 − 1) + (2 − 1) probabilities and 2 × 2 of numbers.
  expect(found?.parameters).toBe(1 + 2 * (2 + 1 + 4));
});

describe('[M8] against plain EM from many starts, written apart (fixtures/mixture/make.py)', () => {
  const text = (name: string) => readFileSync(new URL(`../../fixtures/mixture/${name}`, import.meta.url), 'utf8');
  const cells = text('data.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const column = (at: number) => cells.map((row) => row[at] ?? '');
  const codes = [3, 2, 4, 2].map((levels, at) =>
    coded(
      `v${at}`,
      column(at).map((cell) => (cell === '' ? -1 : Number(cell))),
      levels,
    ),
  );
  const numbers = [4, 5].map((at) =>
    numeric(
      `v${at}`,
      column(at).map((cell) => (cell === '' ? Number.NaN : Number(cell))),
    ),
  );
  const expected = JSON.parse(text('expected.json'));

  test.each([1, 2, 3])('%i classes of codes with gaps', (k) => {
    const { logLikelihood } = likelihood(fitted(answersOf(codes), k, 0));
    expect(logLikelihood).toBeGreaterThan(expected.codes[`k${k}`] - 1e-4);
    expect(logLikelihood).toBeLessThan(expected.codes[`k${k}`] + 0.01);
  });

  test.each([1, 2, 3])('%i classes of codes and numbers with gaps, one person taken for granted', (k) => {
    const { logLikelihood } = likelihood(fitted(answersOf([...codes, ...numbers]), k, 1));
    expect(Math.abs(logLikelihood - expected.mixed[`k${k}`])).toBeLessThan(0.01);
  });
});
