import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookFromReading } from './codebook-from-reading.ts';
import { RawTableBuilder } from './raw-table.ts';
import { readTable } from './read-table.ts';

/** A small table as a file would give it. */
function rawOf(names: readonly string[], records: readonly (readonly string[])[]) {
  const builder = new RawTableBuilder(names);
  for (const record of records) builder.add(record);
  return builder.table();
}

function written(names: readonly string[], records: readonly (readonly string[])[]) {
  const raw = rawOf(names, records);
  const first = readTable(raw);
  if (!first.ok) throw new Error(first.failure.tag);
  const codebook = codebookFromReading(raw, first.value);
  const second = readTable(raw, codebook, undefined, 'listed');
  return { first: first.value, codebook, second };
}

const names = ['id', 'like', 'yummy', 'often', 'age', 'where', 'a', 'b', 'c', 'why', 'same'];
const records = Array.from({ length: 24 }, (_, at) => [
  String(at + 1),
  ['I hate it!-5', '-4', '0', '+3', '+5 love it'][at % 5] ?? '',
  at % 2 ? 'Yes' : 'No',
  ['1 never', '2 weekly', '3 daily'][at % 3] ?? '',
  String(18 + at),
  ['Home;Work', 'Home', 'Work;Street', 'Street', ''][at % 5] ?? '',
  String((at % 5) + 1),
  String((at % 4) + 1),
  String(((at * 2) % 5) + 1),
  `because of number ${at} and so on`,
  'x',
]);

describe('codebookFromReading', () => {
  it('writes out a codebook by which the file gives the same cells again', () => {
    const { first, second, codebook } = written(names, records);
    if (!second.ok) throw new Error(JSON.stringify(second.failure));
    const shape = (column: object) => ({ ...column, categories: undefined, label: undefined });
    expect(second.value.table.columns.map(shape)).toEqual(first.table.columns.map(shape));
    expect(codebook.id).toBe('id');
    const like = codebook.columns.find(({ name }) => name === 'like');
    expect(like?.values).toHaveLength(11);
    expect(like?.values?.[0]).toEqual({ code: 'I hate it!-5', label: 'I hate it!', order: 1 });
    expect(codebook.columns.find(({ name }) => name === 'same')).toMatchObject({ ignore: true });
  });

  it('names the grid that was found, with the whole scale in every row of it', () => {
    const { codebook } = written(names, records);
    const grid = codebook.columns.filter((column) => column.grid === 'a … c');
    expect(grid.map((column) => column.values?.map(({ code }) => code))).toEqual([
      ['1', '2', '3', '4', '5'],
      ['1', '2', '3', '4', '5'],
      ['1', '2', '3', '4', '5'],
    ]);
  });

  it('leaves a grid away when the codebook no longer names it', () => {
    const raw = rawOf(names, records);
    const { codebook } = written(names, records);
    const columns = codebook.columns.map(({ grid: _, ...rest }) => rest);
    const again = readTable(raw, { ...codebook, columns }, undefined, 'listed');
    expect(again.ok && again.value.table.columns.some(({ grid }) => grid !== undefined)).toBe(false);
  });

  it('reads the steak poll again as it was read', () => {
    const lines = readFileSync(new URL('../../demo/steak/steak_survey.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const [head = '', ...rows] = lines;
    const cut = (line: string) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/g)].map((m) => m[1] ?? m[2] ?? '');
    const width = cut(head).length - 1;
    const { first, second } = written(
      cut(head).slice(0, width),
      rows.map((row) => cut(row).slice(0, width)),
    );
    if (!second.ok) throw new Error(JSON.stringify(second.failure));
    expect(second.value.table.columns.map(({ name }) => name)).toEqual(first.table.columns.map(({ name }) => name));
  });
});
