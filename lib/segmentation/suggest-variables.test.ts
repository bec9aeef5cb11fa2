import { describe, expect, it } from 'vitest';
import fitnessClub from '../questionnaires/fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from '../questionnaires/logic/plan.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import { tableFromAnswers } from '../responses/table-from-answers.ts';
import { suggestVariables } from './suggest-variables.ts';

const given = fitnessClub as unknown as Questionnaire;
const suggested = (questionnaire: Questionnaire) =>
  suggestVariables(questionnaire, tableFromAnswers(planOf(questionnaire), [], 'en'));

describe('suggestVariables', () => {
  it('groups what can be clustered by factor and leaves free text out', () => {
    const found = suggested(given);
    expect(found.map(({ block }) => block)).toEqual(['social', 'geographic', 'behavioural', 'psychological', 'none']);
    const names = found.flatMap(({ variables }) => variables.map(({ name }) => name));
    expect(names).toContain('why.strength');
    expect(names).not.toContain('sooner');
  });

  it('leaves the journey and agreements off, and keeps the rest on', () => {
    const all = suggested(given).flatMap(({ variables }) => variables);
    const off = new Set(all.filter((one) => one.off).map((one) => `${one.off} ${one.name.split('.')[0]}`));
    expect([...off].sort()).toEqual(['agreement quote_ok', 'journey path']);
  });

  it('leaves religion and health off unless somebody decides', () => {
    const [page, ...pages] = given.pages;
    const asked = ['religion', 'health-state'].map((subfactor) => ({
      code: subfactor.slice(0, 6),
      type: 'yes-no' as const,
      label: { en: subfactor },
      factor: 'social' as const,
      subfactor,
    }));
    const changed: Questionnaire = {
      ...given,
      pages: [{ ...page, questions: [...page.questions, ...asked] } as never, ...pages],
    };
    const social = suggested(changed)[0]?.variables ?? [];
    expect(social.filter((one) => one.off === 'sensitive').map(({ name }) => name)).toEqual(['religi', 'health']);
  });
});
