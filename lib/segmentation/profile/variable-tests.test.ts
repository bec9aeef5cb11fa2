import { expect, test } from 'vitest';
import type { Table } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { tally } from './tally.ts';
import { variableTests } from './variable-tests.ts';

const { yesNo, words, number, several } = columns;
const none: ReadonlySet<string> = new Set();

/** The table of association.test.ts beside the statistics, one person after the other: 20, 24 and 16 people, answers x, y and z. */
const counts = [
  [12, 5, 3],
  [4, 14, 6],
  [2, 3, 11],
];
const people = counts.flatMap((row, segment) =>
  row.flatMap((n, answer) => Array.from({ length: n }, () => ({ segment, answer: ['x', 'y', 'z'][answer] as string }))),
);
const segments: SegmentRows = { codes: ['a', 'b', 'c'], of: Int32Array.from(people, ({ segment }) => segment) };
const answers = people.map(({ answer }) => answer);

function tests(table: Table, clustered = none) {
  return variableTests(tally(table, segments), clustered);
}

test('[P7] categories are tested as by chisq.test, with Cramér’s V', () => {
  const [one] = tests({ rows: people.length, columns: [words('kind', answers)] });
  expect(one).toMatchObject({ variable: 'kind', option: null, measure: 'cramersV', df: 4, dfWithin: null });
  expect(one?.statistic).toBeCloseTo(22.8089646464646, 10);
  expect(one?.p).toBeCloseTo(0.0001382531077986, 12);
  expect(one?.effect).toBeCloseTo(0.4359755788885, 11);
});

test('[P7] answers that hardly anyone gave are taken together', () => {
  const rare = answers.map((answer, row) => (row % 3 === 0 ? `city${row}` : answer));
  const merged = answers.map((answer, row) => (row % 3 === 0 ? 'elsewhere' : answer));
  const [many] = tests({ rows: people.length, columns: [words('kind', rare)] });
  const [few] = tests({ rows: people.length, columns: [words('kind', merged)] });
  expect(many?.df).toBe(6);
  expect(many?.statistic).toBeCloseTo(few?.statistic ?? Number.NaN, 10);
});

test('[P7] numbers are tested by F with η², those who did not answer left out', () => {
  const values = [3.1, 2.2, 1.0, 5.9, 4.4, 2.7, 7.1, 6.5];
  const of = Int32Array.from([0, 0, 0, 1, 1, 1, 2, 2, -1, 2]);
  const table: Table = { rows: 10, columns: [number('x', [...values, 99, null])] };
  const [one] = variableTests(tally(table, { codes: ['a', 'b', 'c'], of }), none);
  expect(one).toMatchObject({ measure: 'etaSquared', df: 2, dfWithin: 5 });
  expect(one?.statistic).toBeCloseTo(8.88244574845, 9);
  expect(one?.effect).toBeCloseTo(0.78036354793604, 12);
});

test('[P7] each option of several choices is tested by itself, when five chose it', () => {
  const cells = answers.map((answer, row) => (answer === 'x' ? 'web' : row < 4 ? 'web rare' : 'app'));
  const found = tests({ rows: people.length, columns: [several('uses', cells, ['web', 'app', 'rare'])] });
  expect(found.map(({ option, df }) => [option, df])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('[P7] p is corrected by Holm and by Benjamini–Hochberg, and what made the segments makes nothing else look surer', () => {
  const chance = (name: string, every: number) =>
    yesNo(
      name,
      people.map((_, row) => row % every === 0),
    );
  const others = [chance('c2', 2), chance('c3', 3), chance('c5', 5)];
  const made = Array.from({ length: 5 }, (_, at) => words(`made${at}`, answers));
  const all = tests({ rows: people.length, columns: [...made, ...others] }, new Set(made.map(({ name }) => name)));
  const alone = tests({ rows: people.length, columns: others });
  for (const one of alone) {
    const beside = all.find(({ variable }) => variable === one.variable);
    expect(beside?.holm).toBeGreaterThanOrEqual(one.holm);
    expect(beside?.fdr).toBeGreaterThanOrEqual(one.fdr);
    expect(one.holm).toBeGreaterThanOrEqual(one.fdr);
    expect(one.fdr).toBeGreaterThanOrEqual(one.p);
  }
  // Five of eight at .000138: the strictest of them is eight times that.
  expect(all[0]?.holm).toBeCloseTo(8 * 0.0001382531077986, 10);
  expect(all[0]?.fdr).toBeCloseTo((8 / 5) * 0.0001382531077986, 10);
});

test('[P7] a question that everyone answers alike, or nobody, says nothing', () => {
  const same = tests({
    rows: people.length,
    columns: [
      words(
        'one',
        answers.map(() => 'x'),
      ),
    ],
  });
  expect(same).toMatchObject([{ df: 0, p: 1, effect: 0 }]);
  const nobody = tests({
    rows: people.length,
    columns: [
      words(
        'none',
        answers.map(() => null),
      ),
    ],
  });
  for (const one of nobody) expect(one).toMatchObject({ df: 0, p: 1, effect: 0 });
});
