import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { randomInt, seededRandom, shuffled } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { AnalyseOptions } from '../analyse-options.ts';
import { columns } from '../fixtures/columns.ts';
import { type Frame, frame } from '../frame.ts';
import { prepare } from '../prepare.ts';
import type { Prepared } from '../prepared.ts';
import { type Algorithm, algorithms } from '../segmentation.ts';
import { bootstrapWeights } from '../stability/bootstrap-weights.ts';
import { runningSums } from '../stability/running-sums.ts';
import { randomAnalysis } from '../testing/random-analysis.ts';
import type { Fit, FitTask, Fitter } from './fitter.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const effort = { least: 3, most: 6, recur: 2, patience: 0.5, keepRivals: true };
const never = () => false;
const task = (k: number, more: Partial<FitTask> = {}): FitTask => ({ k, effort, seed: 1, stop: never, ...more });
const { number, steps, words, yesNo } = columns;

/** People of three kinds who differ in every answer, with some noise; repeated rows among them. */
function people(rows: number, seed = 4): Column[] {
  const random = seededRandom(seed);
  const kind = Array.from({ length: rows }, (_, row) => row % 3);
  const lean = (at: number, of: number) => (randomInt(random, 8) === 0 ? randomInt(random, of) : at);
  return [
    number(
      'spend',
      kind.map((at) => 10 * at + randomInt(random, 3)),
    ),
    number(
      'visits',
      kind.map((at) => 5 * ((at + 1) % 3) + randomInt(random, 3)),
    ),
    steps(
      'likes',
      kind.map((at) => lean(2 * at, 5)),
    ),
    yesNo(
      'owner',
      kind.map((at) => lean(Number(at === 1), 2) === 1),
    ),
    words(
      'pet',
      kind.map((at) => ['cat', 'dog', 'eel'][lean(at, 3)] as string),
    ),
  ];
}

const tableOf = (given: readonly Column[]): Table => ({ rows: cellsOf(given[0] as Column).length, columns: given });

function cellsOf(column: Column): ArrayLike<number> {
  if (!('cells' in column) || column.scale === 'text') throw new Error('not in this test');
  return column.cells;
}

/** The same columns with these rows, in this order. */
function rowsOf(given: readonly Column[], rows: readonly number[]): Column[] {
  return given.map((column) => {
    const from = cellsOf(column);
    const cells = rows.map((row) => from[row] as number);
    return {
      ...column,
      cells: column.scale === 'interval' ? Float64Array.from(cells) : Int32Array.from(cells),
    } as Column;
  });
}

function framed(given: readonly Column[], method: Algorithm): Frame {
  const result = frame(tableOf(given), undefined, method);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

const options = (method: Algorithm): AnalyseOptions => ({ method, k: { from: 2, to: 4 }, seed: 1 });
const ready = (given: readonly Column[], method: Algorithm): Prepared =>
  prepare(framed(given, method), options(method));

function must(fit: Fit | null): Fit {
  if (!fit) throw new Error('no fit');
  return fit;
}

const alike = (a: Int32Array, b: Int32Array, k: number) => adjustedRand(contingency(a, b, k, k));
const byRow = ({ patternOf }: Prepared, { labels }: Fit) => Int32Array.from(patternOf, (at) => labels[at] as number);

/** All that the contract says of one fit. */
function checkFit(fitter: Fitter, given: FitTask, fit: Fit): void {
  const { k, weights = fitter.weights } = given;
  expect(fit.k).toBe(k);
  expect(fit.labels).toHaveLength(fitter.count);
  const held = new Set<number>();
  fit.labels.forEach((label, i) => {
    expect(label >= 0 && label < k).toBe(true);
    if ((weights[i] as number) > 0) held.add(label);
  });
  expect(held.size).toBe(k);
  expect(fit.criterion.value).toSatisfy(Number.isFinite);
  expect(fit.starts).toBeGreaterThanOrEqual(fit.hits);
  expect(fit.hits).toBeGreaterThanOrEqual(1);
  expect(fit.starts).toBeLessThanOrEqual(given.effort.most);
  if (fit.belonging) {
    expect(fit.belonging).toHaveLength(fitter.count);
    expect(fit.belonging.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
  if (fit.likelihood) {
    for (const value of Object.values(fit.likelihood)) expect(value).toSatisfy(Number.isFinite);
    expect(fit.likelihood.entropy).toBeGreaterThanOrEqual(0);
    expect(fit.likelihood.mapLoss).toBeGreaterThanOrEqual(0);
  }
  for (const rival of fit.rivals) expect(rival.every((label) => label >= 0 && label < k)).toBe(true);
}

function sampled({ weights }: Fitter, seed: number): Float64Array {
  const upTo = runningSums(weights);
  return bootstrapWeights(upTo, upTo.at(-1) ?? 0, seededRandom(seed));
}

const held = (weights: Float64Array) => weights.filter((w) => w > 0).length;

describe.each(algorithms)('%s', (method) => {
  const given = people(72);
  const prepared = ready(given, method);
  const { fitter, points } = prepared;
  const whole = must(fitter.fit(task(3)));

  test('[O1] [O2] each k divides all points, and the same task does so the same way', () => {
    expect(fitter.count).toBe(points.count);
    expect(fitter.weights).toEqual(points.weights);
    for (const k of [1, 2, 3, 5]) {
      const fit = must(fitter.fit(task(k)));
      checkFit(fitter, task(k), fit);
      expect(fitter.fit(task(k))).toEqual(fit);
      expect(ready(given, method).fitter.fit(task(k))).toEqual(fit);
    }
  });

  test('[O1] another seed may end elsewhere, but not where kinds are as plain as here', () => {
    const truth = Int32Array.from({ length: 72 }, (_, row) => row % 3);
    for (const seed of [1, 2, 3]) {
      const fit = must(fitter.fit(task(3, { seed })));
      checkFit(fitter, task(3, { seed }), fit);
      expect(alike(byRow(prepared, fit), truth, 3)).toBeGreaterThan(0.8);
      expect(alike(fit.labels, whole.labels, 3)).toBeGreaterThan(0.8);
    }
  });

  test('[O3] one cluster holds everyone; as many as there are points hold one each', () => {
    const few = ready(people(9), method).fitter;
    expect([...must(few.fit(task(1))).labels]).toEqual(Array.from({ length: few.count }, () => 0));
    const all = must(few.fit(task(few.count)));
    checkFit(few, task(few.count), all);
    expect(new Set(all.labels).size).toBe(few.count);
  });

  test('[O4] a sample of respondents labels everyone, and fills every cluster with someone who is in it', () => {
    for (const seed of [1, 2, 3, 4]) {
      const weights = sampled(fitter, seed);
      expect(held(weights)).toBeLessThan(fitter.count);
      for (const k of [1, 3, 6, held(weights)]) {
        const given = task(k, { weights, effort: { ...effort, most: 2, least: 1 } });
        checkFit(fitter, given, must(fitter.fit(given)));
      }
    }
  });

  test('[O4] the frame’s own weights given as a sample are the frame', () => {
    const fit = must(fitter.fit(task(3, { weights: fitter.weights.slice() })));
    expect(alike(fit.labels, whole.labels, 3)).toBe(1);
    expect(fit.criterion.value).toBeCloseTo(whole.criterion.value, 9);
  });

  test('[O4] fewer points with weight than clusters give nothing', () => {
    const weights = fitter.weights.map((w, i) => (i < 2 ? w : 0));
    expect(fitter.fit(task(3, { weights }))).toBeNull();
    checkFit(fitter, task(2, { weights }), must(fitter.fit(task(2, { weights }))));
    expect(fitter.fit(task(fitter.count + 1))).toBeNull();
  });

  test('[O5] respondents who come twice count double, and nothing else changes', () => {
    const twice = ready(
      rowsOf(
        given,
        Array.from({ length: 144 }, (_, at) => at % 72),
      ),
      method,
    );
    expect(twice.fitter.weights).toEqual(fitter.weights.map((w) => 2 * w));
    const doubled = must(fitter.fit(task(3, { weights: fitter.weights.map((w) => 2 * w) })));
    const fit = must(twice.fitter.fit(task(3)));
    expect(alike(fit.labels, doubled.labels, 3)).toBe(1);
    // Means of twice as many differ in the last digit, which may tip a sample of an ensemble.
    expect(fit.criterion.value).toBeCloseTo(doubled.criterion.value, method === 'ensemble' ? 1 : 6);
  });

  test('[O6] the order of rows does not matter to the last bit', () => {
    const order = shuffled([...Array(72).keys()], seededRandom(9));
    const moved = ready(rowsOf(given, order), method);
    const fit = must(moved.fitter.fit(task(3)));
    expect(fit).toEqual(whole);
    expect([...byRow(moved, fit)]).toEqual(order.map((row) => byRow(prepared, whole)[row]));
  });

  test('[O6] nor does the order of columns, or what kinds are called, where the optimum is plain', () => {
    const renamed = given.map((column): Column => {
      if (column.name !== 'pet' || column.scale !== 'nominal') return column;
      const categories = ['zebra', 'yak', 'ant'].map((code) => ({ code }));
      return { ...column, categories, cells: column.cells.map((at) => 2 - at) };
    });
    const turned = ready([...renamed].reverse(), method);
    const fit = must(turned.fitter.fit(task(3)));
    expect(alike(byRow(turned, fit), byRow(prepared, whole), 3)).toBe(1);
    // A bootstrap sample of an ensemble is drawn from points in another order.
    if (method !== 'ensemble') expect(fit.criterion.value).toBeCloseTo(whole.criterion.value, 2);
  });

  test('[O7] columns that tell nothing change nothing', () => {
    const plain = framed(given, method);
    const rows = Array.from<null>({ length: 72 });
    const silent: Column[] = [
      number(
        'same',
        rows.map(() => 7),
      ),
      words(
        'alike',
        rows.map(() => 'so'),
      ),
    ];
    const empty: Column[] = [
      number(
        'gone',
        rows.map(() => null),
      ),
      { ...steps('never', [0, 1, 2]), cells: new Int32Array(72).fill(-1) },
    ];
    // Raw codes are of complete rows.
    const added = method === 'kmeans' ? silent : [...silent, ...empty];
    const more = prepare({ ...plain, columns: [...plain.columns, ...added] }, options(method));
    const fit = must(more.fitter.fit(task(3)));
    checkFit(more.fitter, task(3), fit);
    expect(alike(byRow(more, fit), byRow(prepared, whole), 3)).toBe(1);
  });

  test('[O8] a stop at once gives nothing, a later one the best so far or nothing', () => {
    expect(fitter.fit(task(3, { stop: () => true }))).toBeNull();
    let asked = 0;
    const counted = must(fitter.fit(task(3, { stop: () => ++asked < 0 })));
    expect(counted).toEqual(whole);
    // A tree that is grown already is only cut.
    expect(asked).toBeGreaterThanOrEqual(method === 'ward' ? 1 : counted.starts);
    for (const after of [1, 2, 3, 10]) {
      let left = after;
      const given = task(3, { stop: () => left-- <= 0 });
      const fit = ready(people(72), method).fitter.fit(given);
      if (fit) checkFit(fitter, given, fit);
    }
  });

  test('[O9] one respondent, or many who all say the same, are one cluster', () => {
    for (const rows of [1, 5]) {
      const same = rowsOf(
        people(3),
        Array.from({ length: rows }, () => 1),
      );
      const alone = prepare(
        { ...framed(given, method), columns: same, rows: Int32Array.from({ length: rows }, (_, at) => at) },
        options(method),
      );
      expect(alone.fitter.count).toBe(1);
      const fit = must(alone.fitter.fit(task(1)));
      checkFit(alone.fitter, task(1), fit);
      expect(alone.fitter.fit(task(2))).toBeNull();
    }
  });

  test.skipIf(method === 'kmeans')('[O9] respondents without any answer are placed like everyone else', () => {
    const gappy = people(24).map((column): Column => {
      if (column.scale === 'interval')
        return { ...column, cells: column.cells.map((x, at) => (at % 6 === 0 ? NaN : x)) };
      return {
        ...column,
        cells: (column as { cells: Int32Array }).cells.map((x, at) => (at % 6 === 0 ? -1 : x)),
      } as Column;
    });
    const everyone = { ...framed(gappy, method), rows: Int32Array.from({ length: 24 }, (_, at) => at) };
    const { fitter: some } = prepare(everyone, options(method));
    for (const k of [1, 2, 4, some.count]) checkFit(some, task(k), must(some.fit(task(k))));
  });

  test('[O10] any small frame, any sample of it, any k', () => {
    fc.assert(
      fc.property(randomAnalysis, fc.nat(1000), fc.nat(20), ({ table, options: asked }, seed, clusters) => {
        const weights = method === 'kmeans' ? undefined : asked.weights;
        const found = frame(table, undefined, method, weights);
        if (!found.ok || found.value.rows.length === 0) return;
        const { fitter: any } = prepare(found.value, {
          ...options(method),
          ...(weights && { weights }),
        });
        for (const sample of [undefined, sampled(any, seed)]) {
          const most = sample ? held(sample) : any.count;
          const given = task(1 + (clusters % most), { seed, ...(sample && { weights: sample }) });
          checkFit(any, given, must(any.fit(given)));
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
