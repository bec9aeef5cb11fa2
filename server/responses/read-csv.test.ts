import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaGuard } from '#lib/formula-guard.ts';
import { readTable } from '#lib/responses/read-table.ts';
import { readCsv } from './read-csv.ts';

function read(text: string, delimiter?: string) {
  const result = readCsv(new TextEncoder().encode(text), delimiter);
  if (!result.ok) return result.failure;
  const { columns, rows } = result.value.raw;
  return Array.from({ length: rows }, (_, row) => columns.map(({ values, cells }) => values[cells[row] ?? -1]));
}

test('quotes, line ends of every kind, blank lines and blanks around cells are understood', () => {
  expect(read('a,b\r\n1,"x\r\ny"\r\n\r\n 2 ,"5"" tube"\n')).toEqual([
    ['1', 'x\r\ny'],
    ['2', '5" tube'],
  ]);
  expect(read('a;b\n1,5;2\n')).toEqual([['1,5', '2']]);
  expect(read('a\n1\n\n3\n')).toEqual([['1'], [''], ['3']]);
  expect(read('a#b\n1#2\n', '#')).toEqual([['1', '2']]);
});

test('[S33] formulas that our export guarded come back as they were', () => {
  expect(read("a,'=b\n'=1+1,'-x\n")).toEqual([['=1+1', '-x']]);
});

test.each([
  ['', { tag: 'emptyFile' }],
  [' \n \n', { tag: 'emptyFile' }],
  ['a,b\n', { tag: 'headerOnly' }],
  ['a,,c\n1,2,3\n', { tag: 'emptyHeader', column: 2 }],
  ['a,b,a\n1,2,3\n', { tag: 'duplicateHeader', name: 'a', first: 1, second: 3 }],
  ['a,b,c\n1,2,3\n4,5\n', { tag: 'ragged', row: 2, line: 3, cells: 2, expected: 3, column: 'c' }],
  ['a,b\n1,2,3\n', { tag: 'ragged', row: 1, line: 2, cells: 3, expected: 2, column: 'b' }],
  ['a,b\n1,2\n3,"open\n4,5\n', { tag: 'openQuote', row: 2, column: 'b' }],
  ['a,b\n1,2\n3,x\0y\n', { tag: 'notText', row: 2, column: 2 }],
])('%j is refused whole, with the place', (text, failure) => {
  expect(read(text)).toEqual(failure);
});

test('any table written as CSV is read back, whatever separates, ends and encodes it', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', '').trim());
  const name = fc.stringMatching(/^[a-zа-я][a-zа-я "]{0,5}$/).map((text) => text.trim());
  const tables = fc.uniqueArray(name, { minLength: 2, maxLength: 5 }).chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
        minLength: 1,
        maxLength: 8,
      }),
      delimiter: fc.constantFrom(',', ';', '\t', '|', '#'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      wide: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(tables, ({ names, rows, delimiter, end, wide }) => {
      const quoted = (text: string) => `"${formulaGuard.add(text).replaceAll('"', '""')}"`;
      const text = [names, ...rows].map((line) => line.map(quoted).join(delimiter)).join(end);
      const bytes = wide ? Buffer.from(`\uFEFF${text}`, 'utf16le') : new TextEncoder().encode(text);
      const result = readCsv(bytes, delimiter);
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      const { columns, rows: count } = result.value.raw;
      expect(columns.map((column) => column.name)).toEqual(names);
      const read = Array.from({ length: count }, (_, row) =>
        columns.map(({ values, cells }) => values[cells[row] ?? -1]),
      );
      expect(read).toEqual(rows);
    }),
  );
});

test('the steak survey is read as it is', () => {
  const result = readCsv(readFileSync('demo/steak/steak_survey.csv'));
  const table = result.ok ? readTable(result.value.raw) : undefined;
  if (!table?.ok) throw new Error('read');
  const scales = table.value.table.columns.map(({ name, scale }) => `${name}:${scale}`).join(' ');
  expect(scales).toBe(
    'lottery_a:binary smoke:binary alcohol:binary gamble:binary skydiving:binary speed:binary cheated:binary steak:binary ' +
      'steak_prep:nominal female:binary age:ordinal hhold_income:ordinal educ:nominal region:nominal',
  );
  expect(table.value.ignored).toEqual([
    { name: 'rownames', reason: 'identifier' },
    { name: 'respondent_id', reason: 'identifier' },
  ]);
});

const reference = process.env.SEGUE_REFERENCE_DATA;
test.runIf(reference)('every reference data set loads', () => {
  const folder = reference ?? '.';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const result = readCsv(readFileSync(join(folder, file)));
    expect([file, result.ok && readTable(result.value.raw).ok]).toEqual([file, true]);
  }
});
