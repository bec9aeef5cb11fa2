import { expect, test } from 'vitest';
import { parseCodebook } from './parse-codebook.ts';
import { RawTableBuilder } from './raw-table.ts';
import { readTable, type TableReading } from './read-table.ts';
import { takeRows } from './take-rows.ts';

const names = ['key', 'city', 'mood', 'plan', 'uses', 'note'];
const rows = [
  ['k1', 'riga', 'bad', 'y', 'a/b', 'one two three'],
  ['k2', 'riga', 'good', 'n', 'b', ''],
  ['k3', '-', 'middling', 'y', '', 'four five six'],
];

function raw(changed: readonly (readonly string[])[] = rows) {
  const builder = new RawTableBuilder(names);
  for (const row of changed) builder.add(row);
  return builder.table();
}

const codebook = {
  format: 'segue/codebook@1',
  missing: ['', '-'],
  id: 'key',
  columns: [
    { name: 'city', label: 'Where?', scale: 'nominal', factor: 'geographic' },
    {
      name: 'mood',
      scale: 'ordinal',
      values: [
        { code: 'good', label: 'Good', order: 3 },
        { code: 'bad', label: 'Bad', order: 1 },
        { code: 'middling', order: 2 },
      ],
    },
    { name: 'plan', scale: 'binary', values: [{ code: 'n' }, { code: 'y' }] },
    { name: 'uses', scale: 'multi', multiSeparator: '/' },
    { name: 'note', scale: 'text' },
  ],
};

function read(book: unknown, changed?: readonly (readonly string[])[]) {
  const parsed = parseCodebook(JSON.stringify(book));
  return parsed.ok ? readTable(raw(changed), parsed.value) : parsed;
}

function column(reading: TableReading, name: string) {
  return reading.table.columns.find((each) => each.name === name);
}

test('a codebook names scales, orders, labels, factors and missing values', () => {
  const result = read(codebook);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const { value } = result;
  expect(value.ignored).toEqual([{ name: 'key', reason: 'identifier' }]);
  expect(column(value, 'city')).toMatchObject({
    label: 'Where?',
    factor: 'geographic',
    cells: Int8Array.of(0, 0, -1),
  });
  expect(column(value, 'mood')).toMatchObject({
    scale: 'ordinal',
    categories: [{ code: 'bad', label: 'Bad' }, { code: 'middling' }, { code: 'good', label: 'Good' }],
    cells: Int8Array.of(0, 2, 1),
  });
  expect(column(value, 'plan')).toMatchObject({ scale: 'binary', cells: Int8Array.of(1, 0, 1) });
  expect(column(value, 'uses')).toMatchObject({
    categories: [{ code: 'b' }, { code: 'a' }],
    chosen: Uint8Array.of(1, 1, 1, 0, 0, 0),
    missing: Uint8Array.of(0, 0, 1),
  });
  expect(column(value, 'note')).toMatchObject({ cells: ['one two three', null, 'four five six'] });
});

test('a value that the codebook does not know is named with its row and column', () => {
  const changed = rows.map((row, at) => (at === 1 ? ['k2', 'riga', 'awful', 'n', 'b', ''] : row));
  expect(read(codebook, changed)).toEqual({
    ok: false,
    failure: { tag: 'unknownCode', row: 2, column: 'mood', value: 'awful' },
  });
});

test('a codebook that is wrong says where', () => {
  expect(read({ ...codebook, colour: 'red' })).toMatchObject({ ok: false, failure: { tag: 'badCodebook' } });
  expect(read({ ...codebook, columns: [{ name: 'city', scale: 'nominative' }] })).toMatchObject({
    failure: { tag: 'badCodebook', path: 'columns.0.scale' },
  });
  expect(read({ ...codebook, columns: [{ name: 'cty', scale: 'nominal' }] })).toMatchObject({
    failure: { tag: 'codebookColumn', name: 'cty', near: 'city' },
  });
  expect(parseCodebook('{')).toMatchObject({ failure: { tag: 'badCodebook' } });
});

test('[S41] names such as __proto__ are names like any other', () => {
  const builder = new RawTableBuilder(['__proto__', 'constructor']);
  for (let i = 0; i < 12; i++) builder.add([i % 2 ? 'yes' : 'no', i % 3 ? 'toString' : '__proto__']);
  const result = readTable(builder.table());
  expect(result.ok && result.value.table.columns.map(({ name, scale }) => [name, scale])).toEqual([
    ['__proto__', 'binary'],
    ['constructor', 'nominal'],
  ]);
});

test('neighbours on one scale become a grid, with the steps that nobody ticked', () => {
  const builder = new RawTableBuilder(['a', 'b', 'c', 'd']);
  for (let i = 0; i < 30; i++)
    builder.add([String((i % 5) + 1), String((i % 4) + 1), String((i % 5) + 1), String(i % 3)]);
  const result = readTable(builder.table());
  if (!result.ok) throw new Error('read');
  const grids = result.value.table.columns.map(({ grid }) => grid);
  expect(grids).toEqual(['a … c', 'a … c', 'a … c', undefined]);
  const widths = result.value.table.columns.map((each) => ('categories' in each ? each.categories.length : 0));
  expect(widths).toEqual([5, 5, 5, 3]);
});

test('the columns that lead our own export are set aside', () => {
  const lead = ['response', 'status', 'language', 'started', 'submitted', 'link', 'verdict'];
  const builder = new RawTableBuilder([...lead, 'age']);
  for (let i = 0; i < 20; i++)
    builder.add(['x', 'complete', 'en', '', '', 'abc', i % 2 ? 'keep' : 'review', String(20 + ((i * 3) % 20))]);
  const result = readTable(builder.table());
  expect(result.ok && result.value.ignored.every(({ reason }) => reason === 'export')).toBe(true);
  expect(result.ok && result.value.table.columns.map(({ name }) => name)).toEqual(['age']);
});

test('what the quality checks dropped and what was never completed is marked, row by row', () => {
  const lead = ['response', 'status', 'language', 'started', 'submitted', 'link', 'verdict'];
  const builder = new RawTableBuilder([...lead, 'age']);
  const states = [
    ['complete', 'keep'],
    ['complete', 'drop'],
    ['open', 'keep'],
    ['complete', 'review'],
  ];
  for (const [at, [status = '', verdict = '']] of states.entries())
    builder.add([`r${at}`, status, 'en', '', '', 'abc', verdict, String(20 + at * at)]);
  const result = readTable(builder.table());
  if (!result.ok) throw new Error('read');
  expect([...result.value.leftOut.out]).toEqual([0, 1, 1, 0]);
  expect(result.value.leftOut.counts).toEqual([
    { reason: 'verdict', count: 1 },
    { reason: 'unfinished', count: 1 },
  ]);
  expect(takeRows(result.value.table, [3, 0]).columns[0]).toMatchObject({ cells: Int8Array.of(9, 0) });
});

test('[U1] a codebook names the column of weights, which is read as numbers whatever would be made of it', () => {
  const weights = ['1', '2', '3'];
  const builder = new RawTableBuilder([...names, 'w']);
  rows.forEach((row, at) => {
    builder.add([...row, weights[at] ?? '']);
  });
  const book = (more: object) => parseCodebook(JSON.stringify({ ...codebook, weight: 'w', ...more }));
  const listed = { name: 'w', label: 'How many', scale: 'nominal', ignore: true };
  for (const columns of [codebook.columns, [...codebook.columns, listed]]) {
    const parsed = book({ columns });
    const result = parsed.ok ? readTable(builder.table(), parsed.value) : parsed;
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.weightBy).toBe('w');
    expect(column(result.value, 'w')).toMatchObject({ scale: 'interval', cells: Float64Array.of(1, 2, 3) });
  }
  expect(read({ ...codebook, weight: 'mod' })).toEqual({
    ok: false,
    failure: { tag: 'noWeightColumn', name: 'mod', near: expect.stringContaining('mood') },
  });
  expect(read({ ...codebook, weight: 'note' })).toMatchObject({
    ok: false,
    failure: { tag: 'notANumber', column: 'note', row: 1 },
  });
});

test('[E12] a ranking is points for each of what was ranked, and as a set still what was chosen', () => {
  const builder = new RawTableBuilder(['id', 'best']);
  for (const cell of ['a;b;c', 'c', '', 'b;a', 'b;b']) builder.add(['x', cell]);
  const book = {
    format: 'segue/codebook@1',
    columns: [
      {
        name: 'best',
        label: 'Best?',
        scale: 'rank',
        factor: 'psychological',
        multiSeparator: ';',
        values: [{ code: 'a', label: 'Ale' }, { code: 'b' }, { code: 'c' }],
      },
    ],
  };
  const parsed = parseCodebook(JSON.stringify(book));
  if (!parsed.ok) throw new Error('a codebook');
  const points = readTable(builder.table(), parsed.value, undefined, 'infer', 'points');
  if (!points.ok) throw new Error(points.failure.tag);
  const { columns } = points.value.table;
  expect(columns.map(({ name, label, factor }) => [name, label, factor])).toEqual([
    ['best.a', 'Best?: Ale', 'psychological'],
    ['best.b', 'Best?: b', 'psychological'],
    ['best.c', 'Best?: c', 'psychological'],
  ]);
  expect(columns.map((one) => ('cells' in one ? [...one.cells] : []))).toEqual([
    [3, 1.5, Number.NaN, 2, 1.5],
    [2, 1.5, Number.NaN, 3, 3],
    [1, 3, Number.NaN, 1, 1.5],
  ]);
  expect(points.value.rules.map(({ name }) => name)).toEqual(['best.a', 'best.b', 'best.c']);
  const set = readTable(builder.table(), parsed.value);
  expect(set.ok && set.value.table.columns).toMatchObject([{ name: 'best', scale: 'multi' }]);
});
