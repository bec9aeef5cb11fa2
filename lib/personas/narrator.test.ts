import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import en from '#lib/i18n/messages/analysis/en.json' with { type: 'json' };
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { contrasts } from '#lib/segmentation/profile/contrasts.ts';
import { factsOf } from './facts.ts';
import { formatMean } from './format-mean.ts';
import { formatShare } from './format-share.ts';
import { narrator } from './narrator.ts';
import { quoted } from './quoted.ts';

const segments = { codes: ['a', 'b'], of: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1) };
const columns: readonly Column[] = [
  {
    name: 'bin',
    label: 'A label\nwith “quotes” and {braces}',
    scale: 'binary',
    categories: [{ code: '0' }, { code: '1' }],
    cells: Int32Array.of(1, 1, 1, 0, 0, 0, 0, 0),
  },
  {
    name: 'nom',
    scale: 'nominal',
    categories: [{ code: 'x', label: 'Ex' }, { code: 'y' }],
    cells: Int32Array.of(0, 0, 0, 1, 1, 1, 1, 0),
  },
  {
    name: 'multi',
    scale: 'multi',
    categories: [{ code: 'm' }],
    chosen: Uint8Array.of(1, 1, 1, 1, 1, 0, 0, 0),
    missing: new Uint8Array(8),
  },
  { name: 'num', scale: 'interval', cells: Float64Array.of(1960, 1970, 1980, 1990, 1, 2, 3, 4) },
  {
    name: 'scale',
    scale: 'ordinal',
    categories: ['1', '2', '3'].map((code) => ({ code })),
    cells: Int32Array.of(2, 2, 2, 1, 0, 0, 0, 1),
  },
];
const table: Table = { rows: 8, columns };

test.each(locales)('every kind of claim is said in %s, with its numbers and without a hole', (locale) => {
  const facts = factsOf(table, segments);
  const words = narrator(table, locale);
  for (const contrast of contrasts(table, segments, new Set())) {
    for (const direction of ['more', 'less', 'same'] as const) {
      const claim = { part: 'portrait' as const, direction, fact: facts.fromContrast(contrast) };
      const text = words.claim(claim);
      const figure =
        contrast.measure === 'mean' ? formatMean(contrast.value, locale) : formatShare(contrast.value, locale);
      expect(text).toContain(figure);
      expect(text.replace('{braces}', '')).not.toMatch(/\{|\}|\n|claim\./);
      expect(words.mark(claim).replace('{braces}', '')).not.toMatch(/\{|\}|\n|mark\./);
    }
  }
});

test('numbers are written as the reader expects them', () => {
  expect(formatShare(0.663, 'en')).toBe('66%');
  expect(formatShare(0.004, 'en')).toBe('0.4%');
  expect(formatShare(0.663, 'ru')).toBe('66\u00a0%');
  expect(formatMean(1969, 'en')).toBe('1969');
  expect(formatMean(52_247, 'en')).toBe('52,247');
  expect(formatMean(-2.155, 'ru')).toBe('−2,16');
});

test('labels are quoted in the manner of the language, on one line, cut at a word', () => {
  expect(quoted('two\nlines', 'ru')).toBe('«two lines»');
  expect(quoted('a', 'lv')).toBe('„a”');
  expect(quoted(`${'long '.repeat(30)}end`, 'en')).toMatch(/^“(long )+long…”$/);
});

test('all languages say the same messages with the same parameters', () => {
  const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].sort();
  for (const locale of locales) {
    const say = sayAnalysis(locale);
    for (const key of Object.keys(en) as AnalysisKey[])
      expect([locale, key, holes(say(key))]).toEqual([locale, key, holes(en[key])]);
  }
});

/** Headers of data sets that people try Segue with; a sentence that holds one would know its data. */
const HEADERS = [
  ...[
    'lottery_a',
    'smoke',
    'alcohol',
    'gamble',
    'skydiving',
    'speed',
    'cheated',
    'steak',
    'steak_prep',
    'hhold_income',
    'educ',
  ],
  ...['yummy', 'convenient', 'spicy', 'fattening', 'greasy', 'tasty', 'disgusting', 'VisitFrequency'],
  ...[
    'Kidhome',
    'Teenhome',
    'MntWines',
    'Recency',
    'tearoom',
    'spirituality',
    'slimming',
    'hobbies',
    'Fishing',
    'Knitting',
  ],
  ...['unspoilt', 'luxury', 'gym', 'fitness', 'trainer', 'abonement', 'абонемент', 'фитнес'],
];

test('no sentence template names a variable of any data set', () => {
  const shipped = readFileSync('demo/steak/steak_survey.csv', 'utf8').split('\n')[0]?.trim().split(',') ?? [];
  const ordinary = new Set(['age', 'region', 'female']);
  const words = [...new Set([...HEADERS, ...shipped.filter((name) => !ordinary.has(name))])];
  const folder = 'lib/i18n/messages/analysis';
  const code = ['lib/personas', 'lib/journeys', 'lib/journeys/report']
    .flatMap((path) => readdirSync(path).map((file) => `${path}/${file}`))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const files = [...readdirSync(folder).map((file) => `${folder}/${file}`), ...code];
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\s*("cli\.).*$/gm, '');
    for (const word of words) {
      const found = new RegExp(`(?<![\\p{L}_])${word.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?![\\p{L}_])`, 'iu').test(
        text,
      );
      expect([file, word, found]).toEqual([file, word, false]);
    }
  }
});
