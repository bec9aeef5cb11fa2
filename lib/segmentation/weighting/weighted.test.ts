import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Table } from '#lib/responses/table.ts';
import { takeRows } from '#lib/responses/take-rows.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { analyse } from '../analyse.ts';
import type { AnalyseOptions } from '../analyse-options.ts';
import { kmeansFitter } from '../cluster/kmeans-fitter.ts';
import { patterns } from '../cluster/patterns.ts';
import { columns } from '../fixtures/columns.ts';
import { frame } from '../frame.ts';
import { prepare } from '../prepare.ts';
import { contrasts } from '../profile/contrasts.ts';
import { profileOf } from '../profile/profile-of.ts';
import { segmentRowsOf } from '../segment-rows-of.ts';
import { algorithms } from '../segmentation.ts';
import { isWeight, respondentWeights } from './respondent-weights.ts';
import { rowWeights } from './row-weights.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { number, steps, yesNo, words } = columns;
const read = (name: string) => readFileSync(new URL(`../fixtures/weighted/${name}`, import.meta.url), 'utf8');
const [head = '', ...lines] = read('data.csv').trim().split('\n');
const raw = new Map(head.split(',').map((name, j) => [name, lines.map((line) => Number(line.split(',')[j]))]));
const of = (name: string) => raw.get(name) ?? [];
const rows = lines.length;
const items = ['a', 'b', 'c', 'd'];
const people: Table = {
  rows,
  columns: [
    ...items.map((name) => steps(name, of(name))),
    yesNo(
      'old',
      of('old').map((x) => x === 1),
    ),
    number('spend', of('spend')),
    number('weight', of('weight')),
  ],
};
const kinds = { codes: ['a', 'b', 'c'], of: Int32Array.from(of('kind')) };
const weighed = { ...kinds, ...rowWeights(people, kinds.of, { variable: 'weight' }) };

function analysed(table: Table, options: Partial<AnalyseOptions> = {}) {
  const result = analyse(table, {
    method: 'auto',
    k: { from: 3, to: 3 },
    seed: 1,
    replicates: 4,
    restarts: 8,
    variables: [...items, 'spend', 'weight'],
    weightBy: 'weight',
    ...options,
  });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

test('[K1] [U4] weighted k-means is as good as scikit-learn’s best of 300 starts', () => {
  const expected = JSON.parse(read('kmeans.json')) as Record<string, { inertia: number; labels: number[] }>;
  const options = { method: 'kmeans', k: { from: 2, to: 5 }, seed: 1, weightBy: 'weight' } as const;
  const framed = frame(people, [...items, 'weight'], 'kmeans', undefined, 'weight');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const { fitter, patternOf, points } = prepare(framed.value, options);
  expect(points.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(rows, 3);
  for (const [name, { inertia, labels }] of Object.entries(expected)) {
    const k = Number(name.slice(1));
    const effort = { least: 10, most: 40, recur: 4, patience: 2, keepRivals: false };
    const fit = fitter.fit({ k, effort, seed: 1, stop: () => false });
    expect((fit?.criterion.value ?? 0) / inertia).toBeLessThan(1 + 1e-6);
    const own = Int32Array.from(patternOf, (at) => fit?.labels[at] ?? 0);
    if (k === 3) expect(adjustedRand(contingency(own, Int32Array.from(labels), k, k))).toBe(1);
  }
});

test('[U1] who has no weight above 0 is left out, and the column of weights is no variable', () => {
  const table = {
    rows: 6,
    columns: [number('x', [1, 2, 3, 4, 5, 6]), number('w', [2, 0, -1, null, 1, 3])],
  };
  const framed = frame(table, undefined, 'mixed', undefined, 'w');
  expect(framed.ok && framed.value).toMatchObject({
    rows: Int32Array.of(0, 4, 5),
    dropped: [{ reason: 'no-weight', count: 3 }],
    excluded: [{ name: 'w', reason: 'weight' }],
    weights: Float64Array.of(1, 0, 0, 0, 0.5, 1.5),
  });
  expect(frame(table, ['x'], 'mixed', undefined, 'v')).toEqual({
    ok: false,
    failure: { tag: 'unknownVariable', name: 'v' },
  });
  const worded = { ...table, columns: [...table.columns, words('w2', ['a', 'b', 'a', 'b', 'a', 'b'])] };
  expect(frame(worded, ['x'], 'mixed', undefined, 'w2')).toEqual({
    ok: false,
    failure: { tag: 'badWeightBy', name: 'w2' },
  });
});

describe.each(algorithms.filter((method) => method !== 'latent-class'))('%s', (method) => {
  test('[U3] a weight of n is that respondent n times', () => {
    const random = seededRandom(3);
    const times = Array.from({ length: 60 }, (_, row) => (row < 56 ? 1 + Math.floor(random() * 3) : 2));
    // The mean must be a number that weights can be told in exactly.
    let over = times.reduce((sum, w) => sum + w, 0) - 120;
    for (let row = 0; over !== 0; row = (row + 1) % 60) {
      const step = Math.sign(over);
      const next = (times[row] as number) - step;
      if (next < 1 || next > 3) continue;
      times[row] = next;
      over -= step;
    }
    const kept = [...items.map((name) => steps(name, of(name).slice(0, 60))), number('weight', times)];
    const once: Table = { rows: 60, columns: kept };
    const repeated = takeRows(
      once,
      times.flatMap((n, row) => Array.from({ length: n }, () => row)),
    );
    const weighted = analysed(once, { method, variables: items });
    const plain = analyse(repeated, {
      ...{ method, variables: items, k: { from: 3, to: 3 }, seed: 1, replicates: 4, restarts: 8 },
    });
    if (!plain.ok) throw new Error(plain.failure.tag);
    const first = new Map<number, number>();
    let at = 0;
    times.forEach((n, row) => {
      first.set(row, at);
      at += n;
    });
    const twin = Int32Array.from(first.values(), (place) => plain.value.assignments.segment[place] ?? -1);
    expect(adjustedRand(contingency(weighted.assignments.segment, twin, 3, 3))).toBe(1);
    const shares = (run: typeof weighted) => run.segmentation.segments.map(({ share }) => share);
    shares(weighted).forEach((share, place) => {
      expect(share).toBeCloseTo(shares(plain.value)[place] ?? 0, 9);
    });
    const [entry, other] = [weighted.segmentation.sweep[0], plain.value.segmentation.sweep[0]];
    // Cost and likelihood are those of people: half as many are meant here as rows of the other.
    if (method !== 'ensemble' && method !== 'mixed')
      expect((entry?.criterion.value ?? 0) * 2).toBeCloseTo(other?.criterion.value ?? 0, 6);
    expect(entry?.daviesBouldin).toBeCloseTo(other?.daviesBouldin ?? 0, 6);
  });
});

test('[U2] the unit of weights and the order of rows change nothing', () => {
  const told = (table: Table) => JSON.stringify(analysed(table, { k: { from: 2, to: 3 } }).segmentation);
  const tenfold = of('weight').map((w) => w * 1024);
  const other = { ...people, columns: [...people.columns.slice(0, -1), number('weight', tenfold)] };
  const plain = told(people);
  expect(told(other)).toBe(plain);
  const order = [...Array(rows).keys()].sort((a, b) => ((a * 7919) % rows) - ((b * 7919) % rows));
  expect(told(takeRows(people, order))).toBe(plain);
});

test('[U3] weights that are all the same are none', () => {
  const alike = { ...people, columns: [...people.columns.slice(0, -1), number('weight', of('weight').fill(40))] };
  const { weighting, excluded, variables: _, ...rest } = analysed(alike).segmentation;
  const plain = analyse(people, {
    ...{ method: 'auto', k: { from: 3, to: 3 }, seed: 1, replicates: 4, restarts: 8, variables: [...items, 'spend'] },
  });
  if (!plain.ok) throw new Error(plain.failure.tag);
  const { excluded: none, variables: __, ...expected } = plain.value.segmentation;
  expect(weighting).toEqual({ variable: 'weight', effective: rows, designEffect: 1, least: 1, greatest: 1 });
  expect(excluded).toEqual([{ name: 'weight', reason: 'weight' }]);
  expect(none).toEqual([]);
  expect(rest).toEqual(expected);
});

test('[U4] [U10] sizes, shares and markers are of the people, counts of respondents; the cost is told', () => {
  const { segmentation } = analysed(people);
  const survey = JSON.parse(read('survey.json')) as { effective: number };
  expect(segmentation.weighting?.effective).toBeCloseTo(survey.effective, 2);
  expect(segmentation.weighting?.designEffect).toBeCloseTo(rows / survey.effective, 5);
  const { segments } = segmentation;
  expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(rows);
  expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(segments.some(({ size, share }) => Math.abs(size / rows - share) > 0.01)).toBe(true);
  expect(segmentation.warnings.map(({ tag }) => tag)).not.toContain('unevenWeights');
});

test('[U10] weights that cost half of the respondents are warned of', () => {
  const uneven = of('weight').map((_, row) => (row % 10 === 0 ? 50 : 1));
  const table = { ...people, columns: [...people.columns.slice(0, -1), number('weight', uneven)] };
  expect(analysed(table).segmentation.warnings).toContainEqual({ tag: 'unevenWeights', people: rows, effective: 55 });
});

test('[U8] shares and means are those of R’s survey package, and its standard errors within a sixth', () => {
  const survey = JSON.parse(read('survey.json')) as {
    groups: { size: number; high: number; highSe: number; restHigh: number; spend: number; spendSe: number }[];
    pearson: number;
    effective: number;
  };
  const high = yesNo(
    'high',
    of('a').map((x) => x >= 3),
  );
  const table: Table = { rows, columns: [high, number('spend', of('spend')), people.columns.at(-1) as never] };
  const found = contrasts(table, weighed, new Set());
  expect(found.some(({ variable }) => variable === 'weight')).toBe(false);
  survey.groups.forEach((group, segment) => {
    const share = found.find((one) => one.segment === segment && one.variable === 'high');
    const mean = found.find((one) => one.segment === segment && one.variable === 'spend');
    expect(share?.value).toBeCloseTo(group.high, 5);
    expect(share?.rest).toBeCloseTo(group.restHigh, 5);
    expect(mean?.value).toBeCloseTo(group.spend, 4);
    expect(share?.n).toBe(of('kind').filter((kind) => kind === segment).length);
    expect(share?.count).toBe(of('a').filter((x, row) => x >= 3 && of('kind')[row] === segment).length);
    const half = ((mean?.high ?? 0) - (mean?.low ?? 0)) / 2 / 1.97;
    expect(Math.abs(half / group.spendSe - 1)).toBeLessThan(1 / 6);
    // Wilson's interval is not made of a standard error; the effective number that it rests on is.
    const se = Math.sqrt((group.high * (1 - group.high)) / (share?.effective ?? 1));
    if (group.high > 0.05) expect(Math.abs(se / group.highSe - 1)).toBeLessThan(1 / 3);
  });
  const [test] = profileOf(table, weighed, { variables: [] }).find(({ name }) => name === 'high')?.tests ?? [];
  expect(test?.statistic).toBeCloseTo((survey.pearson * survey.effective) / rows, 3);
});

test('[U8] without weights the same is told as with weights of one', () => {
  const ones = { ...kinds, weighting: { variable: 'weight', of: new Float64Array(rows).fill(1) } };
  const table = { ...people, columns: people.columns.slice(0, -1) };
  expect(profileOf(table, ones, { variables: [] })).toEqual(profileOf(table, kinds, { variables: [] }));
});

test('[U9] rows of an analysis bring their weights, 1 on average', () => {
  const { segmentation, assignments } = analysed(people);
  const { weighting } = segmentRowsOf(people, segmentation, assignments);
  expect(weighting?.variable).toBe('weight');
  expect((weighting?.of.reduce((sum, w) => sum + w, 0) ?? 0) / rows).toBeCloseTo(1, 6);
});

test('[U6] a large weighted frame is searched on a sample that stands for it', () => {
  const random = seededRandom(8);
  const many = 3_000;
  const values = Float64Array.from({ length: many }, (_, i) => (i % 3) * 4 + random());
  const { points } = patterns(values, many, 1);
  const uneven = { ...points, weights: points.values.map((x) => (x < 2 ? 0.25 : x < 6 ? 1.5 : 1.25)) };
  const effort = { least: 4, most: 8, recur: 2, patience: 0, keepRivals: false };
  const fit = kmeansFitter(uneven, 200).fit({ k: 3, effort, seed: 1, stop: () => false });
  expect(
    new Set(Array.from(fit?.labels ?? []).map((label, i) => `${label} ${Math.floor((points.values[i] ?? 0) / 3)}`))
      .size,
  ).toBe(3);
});

test('[U2] nor does it where the same answers come with other weights, down to the tool and the map', () => {
  const random = seededRandom(21);
  const many = 2_500;
  const kind = Array.from({ length: many }, () => Math.floor(random() * 3));
  const ticks = Array.from({ length: 6 }, (_, item) =>
    yesNo(
      `q${item}`,
      kind.map((of) => random() < (of * 2 === item || of * 2 + 1 === item ? 0.85 : 0.2)),
    ),
  );
  const table: Table = {
    rows: many,
    columns: [
      ...ticks,
      number(
        'weight',
        Array.from({ length: many }, () => Math.exp(random() * 2)),
      ),
    ],
  };
  const reversed = takeRows(table, [...Array(many).keys()].reverse());
  const told = (of: Table) => {
    const variables = ticks.map(({ name }) => name);
    return JSON.stringify(analysed(of, { variables, typing: true, replicates: 2, restarts: 4 }).segmentation);
  };
  expect(told(reversed)).toBe(told(table));
});

test('[U1] [U2] weights may be of any size; what is nothing beside the others counts a step', () => {
  const cells = Float64Array.of(1e300, 1e-300, Number.NaN, 1e300);
  expect(respondentWeights(cells, Int32Array.of(0, 1, 2, 3))).toEqual(Float64Array.of(2, 2 ** -20, 2 ** -20, 2));
  expect(respondentWeights(Float64Array.of(5e-324, 5e-324), Int32Array.of(0, 1))).toEqual(Float64Array.of(1, 1));
  expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY, undefined].map(isWeight)).toEqual(Array(5).fill(false));
});
