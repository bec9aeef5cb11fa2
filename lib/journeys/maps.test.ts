import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { personasSchema } from '#lib/personas/personas-schema.ts';
import type { CategoricalColumn, Column, Table } from '#lib/responses/table.ts';
import type { Assignments, Segmentation } from '#lib/segmentation/segmentation.ts';
import { describeSegments } from './describe-segments.ts';
import { journeysSchema } from './journeys-schema.ts';
import { stageModels } from './stage-models.ts';
import { studyStages } from './study-stages.ts';

const rows = 80;
const model = stageModels[0];
if (!model) throw new Error('a model');

function binary(name: string, cell: (row: number) => number): CategoricalColumn {
  const categories = [{ code: '0' }, { code: '1' }];
  return { name, scale: 'binary', categories, cells: Int32Array.from({ length: rows }, (_, row) => cell(row)) };
}

function feeling(name: string, cell: (row: number) => number): CategoricalColumn {
  const categories = ['-2', '-1', '0', '1', '2'].map((code) => ({ code }));
  return { name, scale: 'ordinal', categories, cells: Int32Array.from({ length: rows }, (_, row) => cell(row)) };
}

/** Rows 0–39 are segment a, the others b. In b nobody walked the stage `leave` but every fourth. */
const inA = (row: number) => row < 40;
const columns: readonly Column[] = [
  binary('likes', (row) => Number(inA(row) === row % 10 > 0)),
  feeling('path.need.emotion', (row) => (inA(row) ? 4 : 1)),
  binary('path.need.touchpoint.web', (row) => Number(row % 2 === 0)),
  feeling('path.leave.emotion', (row) => (inA(row) || row % 4 === 0 ? 1 : -1)),
  binary('path.leave.barrier.price', (row) => (inA(row) ? Number(row % 2 === 0) : row % 4 === 0 ? 0 : -1)),
  {
    name: 'path.leave.story',
    scale: 'text',
    cells: Array.from({ length: rows }, (_, row) => (row === 7 ? 'They let me wait for <b>hours</b> there' : null)),
  },
];

function described(table: Table, locale: (typeof locales)[number] = 'en', variables: Segmentation['variables'] = []) {
  const segmentation: Pick<Segmentation, 'segments' | 'variables'> = {
    variables,
    segments: ['a', 'b'].map((code) => ({ code, size: 40, share: 0.5, stability: 1, markers: [] })),
  };
  const assignments: Assignments = {
    rows: Int32Array.from({ length: rows }, (_, row) => row),
    segment: Int32Array.from({ length: rows }, (_, row) => (inA(row) ? 0 : 1)),
    certainty: new Float64Array(rows).fill(1),
  };
  return describeSegments(
    table,
    segmentation,
    assignments,
    studyStages(table),
    model as (typeof stageModels)[number],
    locale,
  );
}

test('the stages of the study are drawn from its own columns, with the base of who walked them', () => {
  const { journeysDocument } = described({ rows, columns });
  const [a, b] = journeysDocument.maps;
  expect(a?.stages).toEqual(['need', 'leave']);
  const text = (map: typeof a, stage: string, lane: string) =>
    map?.cards.filter((card) => card.stage === stage && card.lane === lane).map((card) => `${card.kind}: ${card.text}`);
  expect(text(a, 'need', 'emotion')).toEqual([
    'measured: It felt 2 on a scale from −2 to +2 (95% interval 2 to 2, n = 40); everyone else: −1.',
  ]);
  expect(text(b, 'leave', 'actions')).toEqual([
    'measured: 25% of the segment went through this stage; everyone else: 100%.',
  ]);
  expect(text(a, 'leave', 'barriers')).toEqual([
    'measured: “price”: it got in the way of 50% (n = 40); everyone else: 0%.',
  ]);
  expect(text(a, 'leave', 'opportunities')).toEqual([
    'judged: How might we take “price” out of their way at the stage “leave”?',
  ]);
  expect(text(a, 'leave', 'quotes')).toEqual(['quoted: “They let me wait for <b>hours</b> there”']);
  expect(text(a, 'need', 'barriers')).toEqual([
    'assumed: Not measured. Ask at the stage “need”: “What got in your way?”',
  ]);
});

test('what the segments were found by makes no other difference look surer', () => {
  const chance = binary('chance', (row) => Number(inA(row) ? row < 24 : row < 56));
  const rest = Array.from({ length: 9 }, (_, at) => binary(`even${at}`, (row) => row % 2));
  const found = Array.from({ length: 20 }, (_, at) => binary(`found${at}`, (row) => Number(inA(row))));
  const variables = found.map(({ name }) => ({ name, scale: 'binary' as const, factor: null, missing: 0 }));
  const p = ({ contrasts }: ReturnType<typeof described>) => contrasts.find((one) => one.variable === 'chance')?.p;
  const alone = p(described({ rows, columns: [chance, ...rest] })) ?? 0;
  const whole = { rows, columns: [...found, chance, ...rest] };
  expect(alone).toBeGreaterThan(0.3);
  expect(p(described(whole))).toBeLessThan(alone / 2);
  expect(p(described(whole, 'en', variables))).toBe(alone);
});

test('a barrier becomes an opportunity only where it surely stops more than one in seven', () => {
  const few = binary('path.leave.barrier.price', (row) => Number(row % 5 === 0));
  const { journeysDocument } = described({
    rows,
    columns: columns.map((each) => (each.name === few.name ? few : each)),
  });
  const lanes = journeysDocument.maps[0]?.cards.filter(({ stage }) => stage === 'leave').map(({ lane }) => lane);
  expect(lanes).toContain('barriers');
  expect(lanes).not.toContain('opportunities');
});

test('who went through a stage is taken from the file where it says so', () => {
  const walked = binary('path.leave.walked', (row) => Number(row < 20));
  const { journeysDocument } = described({ rows, columns: [...columns, walked] });
  const texts = journeysDocument.maps[0]?.cards.filter(({ stage, lane }) => stage === 'leave' && lane === 'actions');
  expect(texts?.map(({ text }) => text)).toEqual(['50% of the segment went through this stage; everyone else: 0%.']);
});

test('every card but an assumed one cites facts, and every cited fact is there once', () => {
  for (const answers of [
    { rows, columns },
    { rows, columns: columns.slice(0, 1) },
  ]) {
    const { journeysDocument, personasDocument } = described(answers);
    journeysSchema.parse(journeysDocument);
    personasSchema.parse(personasDocument);
    const ids = journeysDocument.facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const card of journeysDocument.maps.flatMap(({ cards }) => cards)) {
      expect(card.facts.length > 0).toBe(card.kind !== 'assumed');
      for (const id of card.facts) expect(ids).toContain(id);
    }
    const cited = personasDocument.personas.flatMap(({ claims }) => claims.flatMap(({ facts }) => facts));
    expect(new Set(cited)).toEqual(new Set(personasDocument.facts.map(({ id }) => id)));
  }
});

test('one answer changed is one fact, one claim and one card changed', () => {
  const before = described({ rows, columns });
  const changed = columns.map((column) =>
    column.name === 'likes' && column.scale === 'binary' ? { ...column, cells: column.cells.with(5, 0) } : column,
  );
  const after = described({ rows, columns: changed });
  const claim = (from: typeof before) =>
    from.personasDocument.personas[0]?.claims.find(({ text }) => text.includes('likes'));
  const card = (from: typeof before) => from.journeysDocument.maps[0]?.cards.find(({ text }) => text.includes('likes'));
  const fact = (from: typeof before) => from.personasDocument.facts.find(({ id }) => id === claim(from)?.facts[0]);
  expect(claim(before)?.text).toBe('“likes”: yes for 90%, clearly more than among everyone else (10%).');
  expect(claim(after)?.text).toBe('“likes”: yes for 88%, clearly more than among everyone else (10%).');
  expect(card(before)?.text).toBe(claim(before)?.text);
  expect(card(after)?.text).toBe(claim(after)?.text);
  expect(fact(before)?.id).toBe(fact(after)?.id);
  expect(fact(before)?.rows).toContain(6);
  expect(fact(after)?.rows).not.toContain(6);
});

test.each(locales)('without a journey block the map says in %s what to ask, and warns', (locale) => {
  const { journeysDocument } = described({ rows, columns: columns.slice(0, 1) }, locale);
  const [map] = journeysDocument.maps;
  expect(map?.stages).toEqual(['need', 'search', 'decide', 'buy', 'after-sales']);
  expect(map?.labels[0]).toBe(sayAnalysis(locale)('stage.need'));
  expect(map?.cards.filter(({ kind }) => kind === 'measured').length).toBe(1);
  expect(map?.cards.filter(({ kind }) => kind === 'assumed').length).toBe(20);
  expect(map?.warnings.map(({ tag }) => tag)).toEqual(['noData', 'noConclusions']);
  for (const text of [...(map?.cards ?? []), ...(map?.warnings ?? [])].map((each) => each.text))
    expect(text).not.toMatch(/[{}]|card\.|warning\./);
});

test('what people hold true says who sets out; it is no goal at a stage', () => {
  const held: Column = { ...binary('holds', (row) => Number(inA(row) === row % 10 > 0)), factor: 'psychological' };
  const { journeysDocument, personasDocument } = described({ rows, columns: [held] });
  const claim = personasDocument.personas[0]?.claims.find(({ text }) => text.includes('holds'));
  expect(claim?.part).toBe('values');
  const cards = journeysDocument.maps[0]?.cards.filter(({ text }) => text === claim?.text);
  expect(cards?.map(({ lane }) => lane)).toEqual(['context']);
});

test('private people and organisations in one map are warned of', () => {
  const buyer: Column = {
    name: 'who',
    scale: 'nominal',
    categories: [{ code: 'B2B' }, { code: 'B2C' }],
    cells: Int32Array.from({ length: rows }, (_, row) => (inA(row) ? row % 2 : 0)),
  };
  const { journeysDocument } = described({ rows, columns: [...columns, buyer] });
  const tags = journeysDocument.maps.map((map) => map.warnings.map(({ tag }) => tag).includes('mixedBuyers'));
  expect(tags).toEqual([true, false]);
});

test('every stage of every model has a name in every language', () => {
  for (const locale of locales) {
    const say = sayAnalysis(locale);
    for (const { stages } of stageModels)
      for (const { code } of stages) expect(say(`stage.${code}` as 'stage.need')).not.toBe(`stage.${code}`);
  }
});
