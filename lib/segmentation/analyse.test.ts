import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { analyse } from './analyse.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { columns } from './fixtures/columns.ts';
import { parseSimulated } from './fixtures/simulated/parse-simulated.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { number, yesNo, text, words } = columns;
const quick = { method: 'auto', k: { from: 2, to: 5 }, seed: 1, replicates: 6, restarts: 6 } as const;

function analysed(table: Table, options: AnalyseOptions = quick) {
  const result = analyse(table, options);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

function binaryTable(rows = 500): Table {
  const lines = readFileSync(new URL('fixtures/binary/data.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cells = lines.slice(1, rows + 1).map((line) => line.split(','));
  const items = (lines[0] ?? '').split(',');
  return {
    rows: cells.length,
    columns: items.map((name, j) =>
      yesNo(
        name,
        cells.map((row) => row[j] === '1'),
      ),
    ),
  };
}

function shuffledRows(table: Table, order: readonly number[]): Table {
  const move = (column: Column): Column => {
    if (column.scale === 'interval')
      return { ...column, cells: Float64Array.from(order, (at) => column.cells[at] ?? 0) };
    if (column.scale === 'multi' || column.scale === 'text') throw new Error('not in this test');
    return { ...column, cells: Int32Array.from(order, (at) => column.cells[at] ?? -1) };
  };
  return { rows: order.length, columns: table.columns.map(move) };
}

test.each([
  ['clean_1', 0.85],
  ['missing_1', 0.8],
  ['style_1', 0.8],
] as const)(
  '[C2] four simulated segments are found without being told their number: %s',
  { timeout: 60_000 },
  (name, least) => {
    const { table, truth } = parseSimulated(
      readFileSync(new URL(`fixtures/simulated/${name}.csv`, import.meta.url), 'utf8'),
    );
    const { segmentation, assignments } = analysed(table);
    expect(segmentation.chosen).toMatchObject({ k: 4, verdict: 'reproducible' });
    const segments = Array.from(assignments.segment);
    expect(adjustedRand(contingency(segments, truth, 4, 5))).toBeGreaterThan(least);
    const missing = segmentation.variables.reduce((sum, variable) => sum + variable.missing, 0);
    expect(missing > 0).toBe(name === 'missing_1');
  },
);

test('[A1] the same seed gives the same bytes, another seed other samples', () => {
  const table = binaryTable(200);
  const bytes = (seed: number) => JSON.stringify(analysed(table, { ...quick, seed }).segmentation);
  expect(bytes(3)).toBe(bytes(3));
  expect(bytes(4)).not.toBe(bytes(3));
});

test('[A2] the order of rows does not matter', () => {
  const table = binaryTable(200);
  const order = Array.from({ length: 200 }, (_, i) => (i * 77) % 200);
  const here = analysed(table);
  const there = analysed(shuffledRows(table, order));
  expect(there.segmentation).toEqual(here.segmentation);
  expect(Array.from(there.assignments.segment)).toEqual(order.map((at) => here.assignments.segment[at]));
});

test('[A2] nor does it to what is measured on a sample of many respondents', () => {
  const random = seededRandom(12);
  const rows = 5_100;
  const kinds = Array.from({ length: rows }, (_, row) => row % 2);
  const spread = (name: string, by: number) =>
    number(
      name,
      kinds.map((kind) => Math.round(20 * (by * kind + random())) / 20),
    );
  const given: Table = {
    rows,
    columns: [
      { ...spread('spend', 2), factor: 'behavioural' },
      { ...spread('age', 0.5), factor: 'social' },
      { ...spread('luck', 0), factor: 'social' },
    ],
  };
  const options = { ...quick, k: { from: 2, to: 2 }, replicates: 1, restarts: 1, typing: true } as const;
  const here = analysed(given, options).segmentation;
  const order = Array.from({ length: rows }, (_, i) => (i * 7) % rows);
  expect(analysed(shuffledRows(given, order), options).segmentation).toEqual(here);
  expect(here.typing?.questions.length).toBeGreaterThan(0);
  expect(here.blocks.map(({ block }) => block)).toEqual(['social', 'behavioural']);
});

test('[B1] a factor that carries everything is told, also where nothing can be divided without it', () => {
  const kinds = Array.from({ length: 90 }, (_, row) => row % 3);
  const items = Array.from({ length: 6 }, (_, item) => ({
    ...yesNo(
      `item${item}`,
      kinds.map((kind) => kind === item % 3),
    ),
    factor: 'social' as const,
  }));
  const alone = {
    ...yesNo(
      'near',
      kinds.map((_, row) => (row * 31) % 7 < 3),
    ),
    factor: 'geographic' as const,
  };
  const { segmentation } = analysed({ rows: 90, columns: [...items, alone] }, { ...quick, k: { from: 3, to: 3 } });
  const carried = Object.fromEntries(segmentation.blocks.map(({ block, ariWithout }) => [block, ariWithout]));
  expect(carried).toEqual({ social: null, geographic: 1 });
});

test('[A3] [C4] a fixed k gives what the sweep gave for it, but for what the number before says', () => {
  const table = binaryTable(200);
  const swept = analysed(table).segmentation.sweep.find(({ k }) => k === 3);
  const { segmentation } = analysed(table, { ...quick, k: { from: 3, to: 3 } });
  expect(segmentation.sweep).toEqual([{ ...swept, slsa: null }]);
  expect(swept?.slsa).toHaveLength(3);
  expect(segmentation.chosen.k).toBe(3);
  expect(segmentation.segments.map(({ code }) => code)).toEqual(['a', 'b', 'c']);
});

test('[P1] [S3] every used row is in one segment, with a certainty, and shares add up', () => {
  const { segmentation, assignments } = analysed(binaryTable(200));
  const { segments, used } = segmentation;
  expect(assignments.rows.length).toBe(used);
  expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(used);
  segments.forEach(({ size }, place) => {
    expect(assignments.segment.filter((segment) => segment === place).length).toBe(size);
  });
  expect(segments.map(({ size }) => size)).toEqual(segments.map(({ size }) => size).sort((a, b) => b - a));
  for (const share of assignments.certainty) expect(share).toBeGreaterThanOrEqual(0);
  for (const share of assignments.certainty) expect(share).toBeLessThanOrEqual(1);
});

test('[F1] [F6] raw codes of incomplete rows are counted, and row numbers are those of the table', () => {
  const table = binaryTable(60);
  const [first, ...rest] = table.columns;
  if (first?.scale !== 'binary') throw new Error('fixture');
  const holed = { ...first, cells: first.cells.map((cell, row) => (row % 6 === 0 ? -1 : cell)) };
  const { segmentation, assignments } = analysed(
    { ...table, columns: [holed, ...rest] },
    { ...quick, method: 'kmeans' },
  );
  expect(segmentation.dropped).toEqual([{ reason: 'incomplete', count: 10 }]);
  expect(segmentation.used).toBe(50);
  expect(segmentation.variables[0]).toEqual({ name: 'item1', scale: 'binary', factor: null, missing: 10 });
  expect([...assignments.rows].slice(0, 3)).toEqual([1, 2, 3]);
});

test('[A4] what a person can get wrong is a failure with its figures', () => {
  const table = binaryTable(50);
  const failure = (options: Partial<AnalyseOptions>, given = table) => {
    const result = analyse(given, { ...quick, ...options });
    return result.ok ? undefined : result.failure;
  };
  expect(failure({ k: { from: 3, to: 2 } })).toEqual({ tag: 'badK', from: 3, to: 2 });
  expect(failure({ k: { from: 0, to: 2 } })?.tag).toBe('badK');
  expect(failure({ k: { from: 2, to: 27 } })?.tag).toBe('badK');
  expect(failure({ seed: 1.5 })).toEqual({ tag: 'badSeed', seed: 1.5 });
  expect(failure({ replicates: 0 })).toEqual({ tag: 'badReplicates', replicates: 0 });
  expect(failure({ restarts: 0 })).toEqual({ tag: 'badRestarts', restarts: 0 });
  expect(failure({ variables: ['nowhere'] })).toEqual({ tag: 'unknownVariable', name: 'nowhere' });
  expect(failure({}, { rows: 1, columns: [number('age', [3])] })?.tag).toBe('noVariables');
  expect(failure({}, { rows: 0, columns: [] })?.tag).toBe('noVariables');
  expect(failure({}, { rows: 3, columns: [number('age', [null, null, null])] })?.tag).toBe('noVariables');
  const lonely = { rows: 3, columns: [number('age', [null, 4, 5]), number('b', [1, null, 6])] };
  expect(failure({ method: 'kmeans' }, lonely)).toEqual({ tag: 'tooFewRows', rows: 1, needed: 2 });
  const alike = { rows: 6, columns: [words('pet', ['cat', 'cat', 'dog', 'dog', 'dog', 'cat'])] };
  expect(failure({ k: { from: 3, to: 4 } }, alike)).toEqual({ tag: 'tooFewPatterns', patterns: 2, needed: 3 });
});

test('[I2] numbers of segments that the answers cannot fill are not tried', () => {
  const alike = {
    rows: 6,
    columns: [words('pet', ['cat', 'cat', 'dog', 'dog', 'dog', 'cat']), text('why', Array(6).fill('x'))],
  };
  const { segmentation } = analysed(alike, { ...quick, method: 'kmeans' });
  expect(segmentation.sweep.map(({ k }) => k)).toEqual([2]);
  expect(segmentation.excluded).toEqual([{ name: 'why', reason: 'text' }]);
  expect(segmentation.sweep[0]?.criterion.value).toBeCloseTo(0, 12);
  expect(analysed(alike, { ...quick, k: { from: 1, to: 1 } }).segmentation.sweep[0]?.silhouette).toBeNull();
});

test('[A4] progress rises to 1, and a stop is heard', () => {
  const shares: number[] = [];
  analyse(binaryTable(120), quick, { progress: (done) => shares.push(done) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(1, 12);
  let asked = 0;
  const stopped = analyse(binaryTable(120), quick, { shouldStop: () => ++asked > 5 });
  expect(stopped).toEqual({ ok: false, failure: { tag: 'stopped' } });
});

test('[C4] the reason is said in the language asked for', () => {
  const { segmentation } = analysed(binaryTable(60), { ...quick, k: { from: 2, to: 2 }, locale: 'lv' });
  expect(segmentation.chosen.why).toContain('2 segmentus');
});

test('[S3] who stands between two segments is less certain of a place than who stands in one', () => {
  const at = Array.from({ length: 41 }, (_, row) => (row === 40 ? 52 : (row % 2) * 100 + (row % 5)));
  const table: Table = { rows: 41, columns: [number('x', at)] };
  const { assignments, segmentation } = analysed(table, {
    ...quick,
    method: 'kmeans',
    k: { from: 2, to: 2 },
    replicates: 20,
  });
  const [entry] = segmentation.sweep;
  const certainty = [...assignments.certainty];
  expect(certainty.slice(0, 40)).toEqual(new Array(40).fill(1));
  expect(certainty[40]).toBeGreaterThan(0);
  expect(certainty[40]).toBeLessThan(1);
  expect(entry?.stability.sameSegment).toBeCloseTo((40 + (certainty[40] ?? 0)) / 41, 12);
});
