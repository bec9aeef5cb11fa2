import { expect, test } from 'vitest';
import type { CategoricalColumn, Column, Table } from '#lib/responses/table.ts';
import { contrasts } from '#lib/segmentation/profile/contrasts.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { factId } from './fact-id.ts';
import { factsOf } from './facts.ts';
import { prevalence } from './prevalence.ts';
import { quotes } from './quotes.ts';
import { telling } from './telling.ts';

const yes = (name: string, cells: readonly number[]): CategoricalColumn => ({
  name,
  scale: 'binary',
  categories: [{ code: 'no' }, { code: 'yes' }],
  cells: Int32Array.from(cells),
});
const segments: SegmentRows = { codes: ['a', 'b'], of: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, -1) };
const table = (...columns: Column[]): Table => ({ rows: 9, columns });

test('a share counts those who answered, and its rows are those who gave the answer', () => {
  const answers = table(yes('q', [1, 1, 0, -1, 0, 0, 0, 1, 1]));
  const [here] = contrasts(answers, segments, new Set());
  if (!here) throw new Error('one contrast');
  expect(here).toMatchObject({ segment: 0, n: 3, restN: 4, rest: 0.25 });
  const fact = factsOf(answers, segments).fromContrast(here);
  expect(fact).toMatchObject({ measure: 'share', category: 'yes', value: 2 / 3, n: 3, rest: 0.25, rows: [1, 2] });
  expect(fact.low).toBeCloseTo(0.2077, 3);
  expect(fact.high).toBeCloseTo(0.9385, 3);
});

test('[U9] sizes and shares of weighted respondents are of the people they stand for, and their base is told in respondents', () => {
  const weighed: SegmentRows = {
    ...segments,
    weighting: { variable: 'w', of: Float64Array.of(1, 2, 0.5, 0.5, 1, 1, 1, 1, 0) },
  };
  const answers = table(yes('q', [1, 0, 0, 1, 0, 0, 0, 1, 1]), yes('r', [1, 1, 0, 1, 0, 0, 1, 0, 1]));
  const size = factsOf(answers, weighed).size(0);
  expect(size).toMatchObject({ value: 0.5, n: 8, rows: [1, 2, 3, 4] });
  // 8² / 9.5 respondents of equal weight would tell as much.
  expect([size.low, size.high]).toEqual([...wilsonInterval(64 / 9.5 / 2, 64 / 9.5)]);
  const card = { traits: ['q', 'r'], answered: [0, 1, 2, 3, 4, 5, 6, 7], all: [0, 3, 7], most: [0, 1, 3, 6, 7] };
  const facts = factsOf(answers, weighed);
  expect(facts.prevalence(0, 'all', card)).toMatchObject({ value: 1.5 / 4, n: 4, rest: 1 / 4, rows: [1, 4] });
  expect(facts.prevalence(0, 'most', card)).toMatchObject({ value: 3.5 / 4, n: 4, rest: 2 / 4 });
  const [here] = contrasts(answers, weighed, new Set());
  expect(here && facts.fromContrast(here)).toMatchObject({ value: 1.5 / 4, n: 4, rest: 1 / 4, rows: [1, 4] });
});

test('a mean is that of the segment, compared with the mean of everyone else', () => {
  const cells = Float64Array.of(1, 2, 3, Number.NaN, 10, 20, 30, 40, 1000);
  const answers = table({ name: 'x', scale: 'interval', cells });
  const [here, there] = contrasts(answers, segments, new Set());
  expect(here).toMatchObject({ measure: 'mean', value: 2, n: 3, rest: 25, restN: 4 });
  expect(there).toMatchObject({ value: 25, n: 4, rest: 2 });
  if (here) expect(factsOf(answers, segments).fromContrast(here).rows).toEqual([1, 2, 3]);
});

test('the mean of one answer has no interval', () => {
  const cells = Float64Array.of(1, Number.NaN, Number.NaN, Number.NaN, 10, 20, 30, 40, 1000);
  const answers = table({ name: 'x', scale: 'interval', cells });
  const [one] = contrasts(answers, segments, new Set());
  if (!one) throw new Error('one contrast');
  expect(factsOf(answers, segments).fromContrast(one)).toMatchObject({ value: 1, n: 1, low: null, high: null, p: 1 });
});

test('whole-number scales have a mean of their codes', () => {
  const scale: CategoricalColumn = {
    name: 'q',
    scale: 'ordinal',
    categories: ['-1', '0', '1'].map((code) => ({ code })),
    cells: Int32Array.of(0, 1, 2, 2, 0, 0, 0, 0, 0),
  };
  expect(contrasts(table(scale), segments, new Set())[0]).toMatchObject({ measure: 'mean', value: 0.25, rest: -1 });
});

test('the id of a fact depends on what is measured and not on the answers', () => {
  const before = table(yes('q', [1, 1, 0, 0, 0, 0, 0, 1, 1]));
  const after = table(yes('q', [1, 0, 0, 0, 0, 0, 0, 1, 1]));
  const facts = [before, after].map((answers) => {
    const [here] = contrasts(answers, segments, new Set());
    if (!here) throw new Error('one contrast');
    return factsOf(answers, segments).fromContrast(here);
  });
  expect(facts[0]?.id).toBe(facts[1]?.id);
  expect(facts[0]?.value).not.toBe(facts[1]?.value);
  expect(factId('a', 'share', 'q', 'yes')).toMatch(/^f[0-9a-z]{11}$/);
  const ids = new Set<string>();
  for (let i = 0; i < 20_000; i++) ids.add(factId('a', 'share', `q${i}`, 'yes'));
  expect(ids.size).toBe(20_000);
});

test('chance differences in many columns are not told', () => {
  let state = 1;
  const coin = () => {
    state = (state * 48271) % 2147483647;
    return state % 2;
  };
  const columns = Array.from({ length: 200 }, (_, at) => yes(`q${at}`, Array.from({ length: 120 }, coin)));
  const halves: SegmentRows = { codes: ['a', 'b'], of: Int32Array.from({ length: 120 }, (_, row) => row % 2) };
  const real = yes(
    'real',
    Array.from({ length: 120 }, (_, row) => (row % 10 === 0 ? 1 : row % 2)),
  );
  const answers: Table = { rows: 120, columns: [...columns, real] };
  const differing = telling(contrasts(answers, halves, new Set()), answers, 1, 60).filter(
    ({ direction }) => direction !== 'same',
  );
  expect(differing.map(({ contrast }) => contrast.variable)).toEqual(['real']);
});

test('neither "Not applicable" nor what few of the segment answered is told', () => {
  const nominal = (name: string, cell: (row: number) => number): CategoricalColumn => ({
    name,
    scale: 'nominal',
    categories: [{ code: 'N/A' }, { code: 'often' }],
    cells: Int32Array.from({ length: 120 }, (_, row) => cell(row)),
  });
  const halves: SegmentRows = { codes: ['a', 'b'], of: Int32Array.from({ length: 120 }, (_, row) => row % 2) };
  const said = nominal('said', (row) => (row % 10 === 0 ? 1 : row % 2));
  const seldom = nominal('seldom', (row) => (row < 100 ? -1 : row % 2));
  const answers: Table = { rows: 120, columns: [said, seldom] };
  const all = contrasts(answers, halves, new Set());
  const told = (segment: number) =>
    telling(all, answers, segment, 60).map(({ contrast }) => [contrast.variable, contrast.category]);
  expect(told(1)).toEqual([['said', 1]]);
  expect(told(0)).toEqual([]);
});

test('the whole card fits who shows every trait, of those who answered them all', () => {
  const answers = table(
    yes('p', [1, 1, 1, 1, 0, 0, 0, 0, 1]),
    yes('q', [1, 1, 1, -1, 0, 0, 0, 1, 1]),
    yes('r', [0, 0, 1, 0, 1, 1, 1, 1, 0]),
  );
  const told = contrasts(answers, segments, new Set())
    .filter(({ segment }) => segment === 0)
    .map((contrast) => ({ contrast, direction: contrast.effect > 0 ? ('more' as const) : ('less' as const) }));
  expect(prevalence(told, answers, segments)).toEqual({
    traits: ['p', 'q', 'r'],
    answered: [0, 1, 2, 4, 5, 6, 7],
    all: [0, 1],
    most: [0, 1, 2],
  });
  expect(prevalence(told.slice(0, 1), answers, segments)).toBeUndefined();
});

test('a card and a segment are told as shares of who could show it, with the rows behind them', () => {
  const facts = factsOf(table(), segments);
  const card = { traits: ['p', 'q'], answered: [0, 1, 2, 4, 5], all: [0, 4], most: [0, 1, 4, 5] };
  expect(facts.prevalence(0, 'all', card)).toMatchObject({ value: 1 / 3, n: 3, rest: 0.5, rows: [1] });
  expect(facts.prevalence(1, 'most', card)).toMatchObject({ value: 1, n: 2, rest: 2 / 3, rows: [5, 6] });
  const uneven: SegmentRows = { codes: ['a', 'b'], of: Int32Array.of(0, 1, 1, -1) };
  expect(factsOf(table(), uneven).size(1)).toMatchObject({ value: 2 / 3, n: 3, rows: [2, 3] });
});

test('quotes are of some length, said once, and hold no address, link or number to call', () => {
  const words = [
    'I never find the time to go',
    'same as above I think so',
    'same as above I think so',
    'write to me at anna@example.com any time',
    'no',
    'this one is of the other segment',
    'see www.example.com for all of it',
    'call me under 29123456 any time please',
    'not used at all by anybody here',
  ];
  const answers = table({ name: 't', scale: 'text', cells: words });
  const certain = new Float64Array(9).fill(1);
  expect(quotes(answers, segments, 0, certain, 5).map(({ row }) => row)).toEqual([0]);
  expect(quotes(answers, segments, 1, certain, 5).map(({ row }) => row)).toEqual([5]);
  const consent = { ...yes('c', [0, 0, 0, 0, 0, 1, 0, 0, 0]), subfactor: 'quote-consent' };
  const asked = table(consent, ...answers.columns);
  expect(quotes(asked, segments, 0, certain, 5)).toEqual([]);
  expect(quotes(asked, segments, 1, certain, 5).map(({ row }) => row)).toEqual([5]);
});
