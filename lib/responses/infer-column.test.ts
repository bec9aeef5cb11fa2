import { expect, test } from 'vitest';
import type { ColumnReading } from './column-reading.ts';
import { distinctValues, usualMissing } from './distinct-values.ts';
import { inferColumn } from './infer-column.ts';
import { RawTableBuilder } from './raw-table.ts';

/** Each text as often as it is given, repeated `times`. */
function read(name: string, texts: readonly string[], times = 1): ColumnReading {
  const builder = new RawTableBuilder([name]);
  for (let i = 0; i < times; i++) for (const text of texts) builder.add([text]);
  const [column] = builder.table().columns;
  if (!column) throw new Error('one column');
  return inferColumn(name, distinctValues(column, new Set(usualMissing)), column.values.length);
}

function told(reading: ColumnReading): string {
  if (reading.kind === 'ignored') return `ignored: ${reading.reason}`;
  if (reading.kind === 'categorical') {
    const labels = reading.categories.map(({ code, label }) => label ?? code).join(' < ');
    return `${reading.scale}, ${reading.rule}: ${labels}`;
  }
  if (reading.kind === 'multi') return `multi: ${reading.categories.map(({ code }) => code).join(', ')}`;
  return reading.kind === 'text' ? 'text' : `interval: ${[...reading.numberOf].join(' ')}`;
}

test.each([
  [['Yes', 'No', '']],
  [['TRUE', 'FALSE']],
  [['1', '0', 'NA']],
  [['да', 'Нет']],
  [['是', '否']],
  [['jā', 'nē']],
])('%j is yes/no', (texts) => {
  const reading = read('q', texts, 5);
  expect(reading).toMatchObject({ kind: 'categorical', scale: 'binary', rule: 'yesNo' });
  if (reading.kind === 'categorical')
    expect(reading.categories.map(({ code }) => code.toLowerCase())).toEqual(
      [...texts]
        .filter((text) => text !== '' && text !== 'NA')
        .map((text) => text.toLowerCase())
        .sort(noFirst),
    );
});

function noFirst(a: string, b: string): number {
  const no = ['no', 'false', '0', 'нет', '否', 'nē'];
  return Number(no.includes(b)) - Number(no.includes(a));
}

test.each([
  ['a word and its denial', ['Not.tea time', 'tea time'], 'binary, negatedPair: Not.tea time < tea time'],
  ['two codes', ['2', '1'], 'nominal, twoValues: 1 < 2'],
  ['a Likert scale, the unused step too', ['5', '1', '2', '4'], 'ordinal, smallIntegers: 1 < 2 < 3 < 4 < 5'],
  [
    'a scale with words at its ends',
    ['I hate it!-5', '-4', '-2', '0', '+3', 'I love it!+5'],
    'ordinal, labelledEnds: I hate it! < -4 < -3 < -2 < -1 < 0 < 1 < 2 < 3 < 4 < I love it!',
  ],
  ['answers numbered in front', ['2 Quite well', '1 Very well'], 'ordinal, leadingNumber: 1 Very well < 2 Quite well'],
  ['age groups', ['> 60', '18-29', '45-60', '30-44'], 'ordinal, ranges: 18-29 < 30-44 < 45-60 < > 60'],
  [
    'income groups',
    ['$150,000+', '$0 - $24,999', '$25,000 - $149,999'],
    'ordinal, ranges: $0 - $24,999 < $25,000 - $149,999 < $150,000+',
  ],
  ['intervals', ['(25,35]', '[15,25]', '(35,100]'], 'ordinal, ranges: [15,25] < (25,35] < (35,100]'],
  ['words that carry no order', ['Every month', 'Never', 'Never'], 'nominal, fewTexts: Never < Every month'],
])('%s', (_, texts, expected) => {
  expect(told(read('q', texts, 4))).toBe(expected);
});

test('numbers of any size are an interval, decimal commas too', () => {
  expect(told(read('q', ['10', '25', '300']))).toBe('interval: 10 25 300');
  expect(told(read('q', ['1,5', '2,25', '30']))).toBe('interval: 1.5 2.25 30');
});

test('codes with leading zeros are no numbers', () => {
  expect(told(read('q', ['007', '012', '012', '007', '100', '100']))).toContain('nominal');
});

test('lists of repeated parts are several choices, most frequent first', () => {
  const texts = ['Friends;Search', 'Friends', 'Search;Street', 'Friends;Street', 'Street', 'Friends;Search;Street'];
  expect(told(read('q', texts, 3))).toBe('multi: Friends, Street, Search');
  expect(told(read('q', ['A, B', 'A', 'B, C', 'C', 'A, C', 'B'], 3))).toMatch(/^multi/);
});

test('a comma inside ordinary answers makes no list', () => {
  const texts = ['Yes, always', 'No, because of work', 'Sometimes, if asked', 'No, it does not matter'];
  expect(told(read('q', texts, 10))).toMatch(/^nominal/);
});

test('keys, contacts and dates are left out with their reason', () => {
  const many = Array.from({ length: 30 }, (_, i) => i);
  expect(
    told(
      read(
        'n',
        many.map((i) => String(i + 1)),
      ),
    ),
  ).toBe('ignored: identifier');
  expect(
    told(
      read(
        'respondent_id',
        many.map((i) => String(1000 + i * 7)),
      ),
    ),
  ).toBe('ignored: identifier');
  expect(
    told(
      read(
        'income',
        many.map((i) => String(1000 + i * 7)),
      ),
    ),
  ).toMatch(/^interval/);
  expect(
    told(
      read(
        'q',
        many.map((i) => `R-0${i}a`),
      ),
    ),
  ).toBe('ignored: identifier');
  expect(
    told(
      read(
        'q',
        many.map((i) => `person${i}@example.com`),
      ),
    ),
  ).toBe('ignored: contact');
  expect(
    told(
      read(
        'q',
        many.map((i) => `2024-05-${String((i % 28) + 1).padStart(2, '0')}`),
      ),
    ),
  ).toBe('ignored: date');
  expect(told(read('q', ['', 'NA']))).toBe('ignored: empty');
  expect(told(read('q', ['3', '3', '']))).toBe('ignored: constant');
});

test('wordy answers are text, single words beyond number are left out', () => {
  const stories = Array.from({ length: 40 }, (_, i) => `It took me ${i} weeks to decide`);
  expect(told(read('q', stories))).toBe('text');
  const names = Array.from({ length: 100 }, (_, i) => `Town${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i % 9)}`);
  expect(told(read('q', [...new Set(names)]))).toBe('ignored: manyValues');
});

test('columns of a journey block are read by their name', () => {
  expect(told(read('path.need.emotion', ['-1', '2']))).toBe('ordinal, journey: -2 < -1 < 0 < 1 < 2');
  expect(told(read('path.need.touchpoint.site', ['0', '0']))).toBe('binary, journey: 0 < 1');
  expect(told(read('path.need.story', ['Fine', 'Fine']))).toBe('text');
});
