import { expect, test } from 'vitest';
import { cellChoices, cellWords } from './cell-choices.ts';
import { quotaProblems } from './check/quota-problems.ts';
import example from './examples/fitness-club.questionnaire.json' with { type: 'json' };
import type { Questionnaire } from './questionnaire.ts';

const questionnaire = example as unknown as Questionnaire;
const choices = cellChoices(questionnaire, 'en', { yes: 'Yes', no: 'No' });

test('each answer that can be chosen is a sound cell', () => {
  expect(choices.length).toBeGreaterThan(10);
  for (const { expression } of choices) {
    expect(quotaProblems(questionnaire, { expression, limit: 5 }), expression).toEqual({
      problems: [],
      limitIsWrong: false,
    });
  }
});

test('a cell made of them is called by their words, another keeps its condition', () => {
  const [first, second] = choices;
  expect(cellWords(`${first?.expression} and ${second?.expression}`, choices)).toEqual([first, second]);
  expect(cellWords('age > 20', choices)).toBeUndefined();
});
