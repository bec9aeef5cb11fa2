import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from './logic/plan.ts';
import { walk } from './logic/walk.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';

const parsed = parseQuestionnaire(asGiven);
if (!parsed.ok) throw new Error('the example does not parse');
const club = parsed.value;

function row(questionnaire: Questionnaire, given: Record<string, unknown>): Record<string, unknown> {
  const walked = walk(planOf(questionnaire), given);
  return Object.fromEntries(columnsOf(questionnaire).map((column) => [column.name, column.cell(walked)]));
}

test('names follow the questionnaire: q, q.option, q.other, q.row, q.stage.part', () => {
  const names = columnsOf(club).map((column) => column.name);
  expect(names.slice(0, 12)).toEqual([
    'age',
    'gender',
    'gender.other',
    'children',
    'home.country',
    'home.region',
    'visits',
    'decided',
    'sources.friends',
    'sources.search',
    'sources.social',
    'sources.street',
  ]);
  expect(names).toContain('why.strength');
  expect(names).toContain('path.trial.emotion');
  expect(names).toContain('path.trial.touchpoint.site');
  expect(names).toContain('path.trial.barrier.price');
  expect(new Set(names).size).toBe(names.length);
});

test('cells hold codes and numbers; what was not ticked in an answered choice is 0, what was not asked is empty', () => {
  const cells = row(club, {
    age: 34,
    gender: 'other',
    'gender.other': 'both',
    visits: 'never',
    sources: ['search'],
    why: { strength: '5' },
    path: { trial: { touchpoints: ['app'], emotion: -2, story: 'Loud.' } },
  });
  expect(cells).toMatchObject({
    age: 34,
    'gender.other': 'both',
    'sources.search': 1,
    'sources.friends': 0,
    'why.strength': '5',
    'path.trial.walked': 1,
    'path.need.walked': 0,
    'path.trial.emotion': -2,
    'path.trial.touchpoint.app': 1,
    'path.trial.touchpoint.site': 0,
    'path.trial.barrier.price': 0,
    'path.trial.story': 'Loud.',
    quote_ok: 0,
  });
  for (const empty of [
    'decided',
    'children',
    'home.country',
    'why.calm',
    'path.need.emotion',
    'path.need.touchpoint.app',
  ]) {
    expect([empty, cells[empty]]).toEqual([empty, undefined]);
  }
});

test('scale, factor and labels come along', () => {
  const column = columnsOf(club).find(({ name }) => name === 'why.calm');
  expect(column).toMatchObject({
    question: 'why',
    scale: 'ordinal',
    factor: 'psychological',
    subfactor: 'motivation',
    grid: 'why',
  });
  expect(column?.labels.map((text) => text.en)).toEqual(['How much do you agree?', 'Training calms my head']);
  expect(column?.values?.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
});

test('own words and an option called other keep apart; calculated values come last', () => {
  const label = { en: 'L' };
  const questionnaire: Questionnaire = {
    ...club,
    pages: [
      {
        code: 'p',
        questions: [
          {
            code: 'q',
            type: 'multiple',
            label,
            options: [
              { code: 'a', label },
              { code: 'other', label, other: true },
            ],
          },
        ],
      },
    ],
    screenOut: [],
    calculated: [
      { code: 'n', value: 'count(q)', scale: 'interval' },
      { code: 'both', value: 'count(q) = 2', scale: 'binary' },
    ],
  };
  expect(row(questionnaire, { q: ['a', 'other'], 'q.other': 'zoo' })).toEqual({
    'q.a': 1,
    'q.other.chosen': 1,
    'q.other': 'zoo',
    n: 2,
    both: 1,
  });
});
