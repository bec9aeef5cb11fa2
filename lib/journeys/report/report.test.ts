import { expect, test } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import type { CategoricalColumn, Table } from '#lib/responses/table.ts';
import { analyse } from '#lib/segmentation/analyse.ts';
import { describeSegments } from '../describe-segments.ts';
import { stageModels } from '../stage-models.ts';
import { report } from './report.ts';

const rows = 60;
const yes = (name: string, cell: (row: number) => number): CategoricalColumn => ({
  name,
  scale: 'binary',
  categories: [{ code: '0' }, { code: '1' }],
  cells: Int32Array.from({ length: rows }, (_, row) => cell(row)),
});
const half = (row: number) => row % 2;
const table: Table = {
  rows,
  columns: [
    yes('one', half),
    yes('two', (row) => (row % 20 === 0 ? 1 - half(row) : half(row))),
    { ...yes('way', half), factor: 'behavioural', subfactor: 'channels' },
    yes('same', () => 1),
    { name: 'years', scale: 'interval', cells: Float64Array.from({ length: rows }, (_, row) => (row ? row % 7 : NaN)) },
  ],
};

function told(locale: Locale): string {
  const analysed = analyse(table, { method: 'auto', k: { from: 2, to: 3 }, seed: 1, locale });
  const model = stageModels[0];
  if (!analysed.ok || !model) throw new Error('an analysis');
  const { segmentation, assignments } = analysed.value;
  const described = describeSegments(table, segmentation, assignments, [], model, locale);
  const rules = table.columns.map(({ name }) => ({ name, rule: 'codebook' as const }));
  const file = { file: 'some.csv', encoding: 'utf-8', delimiter: ',', fileColumns: 5 };
  return report({ locale, ...file, rules, ignored: [], segmentation, ...described });
}

test('the report says which columns were not used and why, and how many pairs at most', () => {
  const text = told('en');
  expect(text).toContain('not used to find segments, and why:\n\n- same: everyone gave the same answer\n');
  expect(text).toContain('Stability: up to 60 pairs');
});

test('cards of who sets out are not counted as measured stages', () => {
  expect(told('en')).toContain('On the stages: 1 measured, 0 quoted, 0 judged, 19 assumed.');
});

test('figures of one column of the sweep have the same number of places', () => {
  const line = told('en')
    .split('\n')
    .find((each) => each.startsWith('| 2'));
  expect(line).toMatch(
    /^\| 2 ◀ \| \\-\d+\.\d \| \d+\.\d \| \d\.\d{3} \| \d+\.\d \| \d\.\d\d \| \d\.\d\d \(\d\.\d\d … \d\.\d\d\) \| \d+% \|$/,
  );
});

test('in Chinese neither a colon nor the blank between sentences is that of English', () => {
  const text = told('zh').replace(/^\|.*$/gm, '');
  expect(text).not.toMatch(/[\u4e00-\u9fff]\*{0,2}: /);
  expect(text).not.toMatch(/。 /);
});

test.each(locales)('the report in %s has no hole and no key of a message', (locale) => {
  expect(told(locale)).not.toMatch(/[{}]|undefined|NaN|(?<![\w/])(?:report|claim|card|ignored|excluded)\.[a-z]/);
});
