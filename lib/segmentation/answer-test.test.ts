import { describe, expect, it } from 'vitest';
import fitnessClub from '../questionnaires/fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from '../questionnaires/logic/plan.ts';
import { walk } from '../questionnaires/logic/walk.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import { tableFromAnswers } from '../responses/table-from-answers.ts';
import { type AnswerTest, answerTest } from './answer-test.ts';
import { rowsBehind } from './rows-behind.ts';

const plan = planOf(fitnessClub as unknown as Questionnaire);
const why = { strength: '5', weight: '1', calm: '3', people: '2', price: '4', time: '4' };
/** As they are stored: what a walk through the questionnaire lets count. */
const people = [
  {
    age: 34,
    gender: 'woman',
    children: 'yes',
    home: { country: 'LV', region: 'LV-RIX' },
    visits: 'weekly',
    decided: 'weeks',
    sources: ['friends', 'street'],
    why,
    path: { need: { touchpoints: ['friend'], emotion: -1, barriers: [], story: 'Tired.' } },
    quote_ok: true,
  },
  { age: 51, visits: 'never', why: { ...why, strength: '1' }, path: {} },
  { age: 20, gender: 'man', visits: 'monthly', decided: 'days', sources: [], why: { strength: '5' } },
].map((given) => walk(plan, given).answers);

/** What the database does, on stored answers. */
function passes({ path, holds }: AnswerTest, answers: unknown): boolean {
  const at = path.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], answers);
  if (holds === 'given') return at !== undefined;
  if (holds === 'true') return at === true;
  if ('has' in holds) return Array.isArray(at) && at.includes(holds.has);
  return at !== undefined && String(at) === holds.is;
}

describe('answerTest', () => {
  it('[P6] finds by stored answers exactly the rows that the table counts, for every variable and answer', () => {
    const table = tableFromAnswers(plan, people, 'en');
    let told = 0;
    for (const column of table.columns) {
      const categories = 'categories' in column ? column.categories.map(({ code }) => code) : [];
      for (const category of [null, ...categories]) {
        const test = answerTest(plan, column.name, category);
        if (!test) continue;
        const found = people.flatMap((answers, row) => (passes(test, answers) ? [row] : []));
        expect(found, `${column.name} ${category}`).toEqual(rowsBehind(table, column.name, category));
        told++;
      }
    }
    expect(told).toBeGreaterThan(80);
  });

  it('leaves to the table what stored answers do not say alone', () => {
    expect(answerTest(plan, 'quote_ok', '0')).toBeUndefined();
    expect(answerTest(plan, 'path.need.touchpoint.friend', '0')).toBeUndefined();
    expect(answerTest(plan, 'nobody.knows', '1')).toBeUndefined();
    expect(answerTest(plan, 'why', '1')).toBeUndefined();
  });
});
