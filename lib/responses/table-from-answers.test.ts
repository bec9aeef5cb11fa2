import { describe, expect, it } from 'vitest';
import fitnessClub from '../questionnaires/fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from '../questionnaires/logic/plan.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import type { Column } from './table.ts';
import { tableFromAnswers } from './table-from-answers.ts';

const plan = planOf(fitnessClub as unknown as Questionnaire);
const why = { strength: '5', weight: '1', calm: '3', people: '2', price: '4', time: '4' };
const ann = {
  age: 34,
  gender: 'woman',
  children: 'yes',
  home: { country: 'LV', region: 'LV-RIX' },
  visits: 'weekly',
  decided: 'weeks',
  sources: ['friends', 'street'],
  why,
  path: { need: { touchpoints: ['friend'], emotion: -1, barriers: [], story: 'Tired.' } },
  sooner: 'The price',
  quote_ok: true,
};
const bob = { age: 51, visits: 'never', decided: 'months', why: { ...why, strength: '1' } };

describe('tableFromAnswers', () => {
  const table = tableFromAnswers(plan, [ann, bob] as never, 'en');
  const column = (name: string) =>
    table.columns.find((one) => one.name === name) as Column & { cells: ArrayLike<unknown> };
  const cells = (name: string) => Array.from(column(name).cells);

  it('names columns as the export does and keeps scale, factor and label', () => {
    expect(table.rows).toBe(2);
    expect(column('why.strength')).toMatchObject({
      scale: 'ordinal',
      grid: 'why',
      factor: 'psychological',
      label: 'I want to get stronger',
    });
    expect(column('visits')).toMatchObject({ scale: 'ordinal', factor: 'behavioural' });
    expect(new Set(table.columns.map((one) => one.name)).size).toBe(table.columns.length);
  });

  it('codes options by their place and numbers as they are', () => {
    expect(cells('age')).toEqual([34, 51]);
    expect(cells('why.strength')).toEqual([4, 0]);
    expect(cells('children')).toEqual([1, -1]);
    expect(cells('home.region')).toEqual([0, -1]);
  });

  it('counts an answer to a question that would not be asked as missing', () => {
    expect(cells('decided')).toEqual([1, -1]);
  });

  it('tells a list that was not answered from an empty choice', () => {
    expect(column('sources')).toMatchObject({ scale: 'multi', missing: Uint8Array.from([0, 1]) });
  });

  it('spreads a journey over columns: missing where a stage was not walked, no where a point was not ticked', () => {
    expect(cells('path.need.emotion')).toEqual([-1, Number.NaN]);
    expect(cells('path.need.touchpoint.friend')).toEqual([1, -1]);
    expect(cells('path.need.touchpoint.app')).toEqual([0, -1]);
    expect(cells('path.need.story')).toEqual(['Tired.', null]);
    expect(cells('path.leave.emotion')).toEqual([Number.NaN, Number.NaN]);
  });

  it('marks the consent by which quotes go, so that who gave none is not quoted', () => {
    expect(column('quote_ok')).toMatchObject({ scale: 'binary', subfactor: 'quote-consent' });
    expect(cells('quote_ok')).toEqual([1, 0]);
  });

  it('changes one cell when one answer changes', () => {
    const other = tableFromAnswers(plan, [{ ...ann, age: 35 }, bob] as never, 'en');
    const differing = other.columns.filter((one, at) => JSON.stringify(one) !== JSON.stringify(table.columns[at]));
    expect(differing.map((one) => one.name)).toEqual(['age']);
  });
});
