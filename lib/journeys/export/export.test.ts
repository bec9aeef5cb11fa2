import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { Table } from '#lib/responses/table.ts';
import { defaultLanes } from '../default-lanes.ts';
import { journeysSchema } from '../journeys-schema.ts';
import type { MapCard, MapDocument } from '../map-document.ts';
import { toldMap } from '../told-map.ts';
import { mapCsv } from './map-csv.ts';
import { mapJson } from './map-json.ts';
import { mapMarkdown } from './map-markdown.ts';
import { mapSheet } from './map-sheet.ts';

const labels: Table = {
  rows: 0,
  columns: [
    column('path.need.walked', 'Need & want'),
    column('path.need.barrier.price', 'Need & want: The price'),
    column('path.need.emotion', 'Need & want'),
    column('path.join.emotion', 'Joins'),
  ],
};

function column(name: string, label: string) {
  const categories = [{ code: '0' }, { code: '1' }];
  return { name, label, scale: 'binary' as const, categories, cells: new Int32Array(0) };
}

function fact(id: string, more: Partial<CitedFact>): CitedFact {
  return {
    ...{ id, segment: 'a', measure: 'share', variable: 'path.need.barrier.price', category: '1', value: 0.4, n: 30 },
    ...{ low: 0.25, high: 0.57, rest: 0.1, effect: 0.7, p: 0.01, count: 12, restN: 50, descriptive: false },
    ...{ response: null, language: null },
    ...more,
  };
}

const facts = [
  fact('fbarrier0000', {}),
  fact('femotion0000', {
    measure: 'mean',
    variable: 'path.need.emotion',
    category: null,
    value: 1.2,
    low: 0.9,
    high: 1.5,
  }),
  fact('fjoin0000000', {
    measure: 'mean',
    variable: 'path.join.emotion',
    category: null,
    value: -1,
    low: -1.3,
    high: -0.7,
  }),
];
const cards: MapCard[] = [
  {
    id: 'c1',
    stage: 'need',
    lane: 'barriers',
    kind: 'measured',
    saying: { tag: 'barrier', fact: 'fbarrier0000' },
    facts: ['fbarrier0000'],
    cause: '@SUM(1)',
  },
  {
    id: 'c2',
    stage: 'need',
    lane: 'emotion',
    kind: 'measured',
    saying: { tag: 'emotion', fact: 'femotion0000' },
    facts: ['femotion0000'],
  },
  {
    id: 'c3',
    stage: 'join',
    lane: 'emotion',
    kind: 'measured',
    saying: { tag: 'emotion', fact: 'fjoin0000000' },
    facts: ['fjoin0000000'],
  },
  {
    id: 'c4',
    stage: 'join',
    lane: 'goal',
    kind: 'assumed',
    saying: { tag: 'own', text: '=HYPERLINK("http://evil")\n<b>*bold*</b> | x' },
    facts: [],
  },
  {
    ...{ id: 'c5', stage: 'join', lane: 'tasks', kind: 'assumed', facts: [] },
    saying: { tag: 'own', text: '-1 price' },
    task: { owner: 'u1', due: '2026-12-04', effort: 'small', effect: 'large', state: 'in-work' },
  },
];
const document: MapDocument = {
  ...{ state: 'ready', name: null, model: 'study', startsLate: false, segment: 'a', size: 40, frame: 'x' },
  ...{ drawn: '2026-11-01T00:00:00.000Z', average: false, buyers: [], dismissed: [], cards },
  stages: [
    { code: 'need', label: { en: 'Need & want', ru: 'Нужда' }, phase: 'need' },
    { code: 'join', label: { en: 'Joins' }, phase: 'buy' },
  ],
  lanes: defaultLanes(),
  facts: Object.fromEntries(facts.map((each) => [each.id, each])),
};
const members = new Map([['u1', 'Ilze']]);

function sheetIn(locale: (typeof locales)[number]) {
  const told = toldMap(document, labels, locale);
  const sheet = mapSheet({
    ...{ document, told, persona: 'Marta', letter: 'A', colour: 1, members, newer: 0, simulated: true, locale },
  });
  return { told, sheet };
}

describe('a map that leaves the studio', () => {
  it('says its finding, its bases and intervals, and that it is simulated', () => {
    const { sheet } = sheetIn('en');
    const text = mapMarkdown(sheet);
    expect(text).toMatch(/^# Feels best at “Need .{0,2}& want” and worst at “Joins”/);
    expect(text).toContain('The price');
    expect(text).not.toContain('Need & want: The price');
    expect(text).toMatch(/40% of 30 \\\[25–57\\\]/);
    expect(text).toContain('Simulated');
    expect(text).toContain('Ilze; small effort; large effect; due 4 Dec 2026');
  });

  it('[S01] carries what people wrote as text into Markdown', () => {
    const text = mapMarkdown(sheetIn('en').sheet);
    expect(text).not.toContain('<b>');
    expect(text).toContain('\\| x');
    expect(text.split('\n').filter((line) => line.startsWith('=')).length).toBe(0);
  });

  it('[S33] runs nothing in a spreadsheet', () => {
    const { told } = sheetIn('en');
    const csv = mapCsv(document, told, members, 'en');
    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const cell of cellsOf(csv.slice(1))) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")`);
    expect(csv).toContain("'@SUM(1)");
    expect(csv).toContain("'-1 price");
  });

  it('is segue/journeys@1 as JSON, without anybody’s id', () => {
    const { told, sheet } = sheetIn('lv');
    const json = mapJson(document, told, sheet, members);
    journeysSchema.parse(json);
    expect(JSON.stringify(json)).not.toContain('u1');
    expect(json.maps[0]?.warnings[0]).toEqual({ tag: 'simulated', text: expect.stringContaining('Simulē') });
    expect(json.maps[0]?.cards.find(({ lane }) => lane === 'tasks')?.task?.owner).toBe('Ilze');
  });

  it('speaks each language throughout, and every message of it', () => {
    const titles = locales.map((locale) => sheetIn(locale).sheet.title);
    expect(new Set(titles).size).toBe(locales.length);
    expect(sheetIn('ru').sheet.stages[0]?.name).toBe('Нужда');
    for (const locale of locales) {
      const text = mapMarkdown(sheetIn(locale).sheet);
      expect(text).not.toMatch(/\{\w+[,}]|\b(kind|card|finding|fact|lane)\.[a-z]/);
      expect(text).toContain(sayJourneys(locale)('kind.assumed'));
    }
  });
});

/** Cells of a CSV text, quotes taken off. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
