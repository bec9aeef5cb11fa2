import { expect, test } from 'vitest';
import { cellChoices } from './cell-choices.ts';
import { cellWords } from './cell-words.ts';
import { quotaProblems } from './check/quota-problems.ts';
import example from './examples/fitness-club.questionnaire.json' with { type: 'json' };
import type { Questionnaire } from './questionnaire.ts';

const questionnaire = example as unknown as Questionnaire;
const choices = cellChoices(questionnaire, 'en', { yes: 'Yes', no: 'No' });

test('each answer that can be chosen is a sound cell', () => {
  expect(choices.answers.length).toBeGreaterThan(10);
  for (const { expression } of choices.answers) {
    expect(quotaProblems(questionnaire, { expression, limit: 5 }), expression).toEqual({
      problems: [],
      limitIsWrong: false,
    });
  }
  expect(choices.numbers.map(({ code }) => code)).toEqual(['age']);
});

test('a cell made of them is called by their words, another keeps its condition', () => {
  const [first, second] = choices.answers;
  expect(cellWords(`${first?.expression} and ${second?.expression} and age >= 18 and age <= 34`, choices)).toEqual([
    { kind: 'answer', ...first },
    { kind: 'answer', ...second },
    { kind: 'from', question: choices.numbers[0]?.question, limit: 18 },
    { kind: 'to', question: choices.numbers[0]?.question, limit: 34 },
  ]);
  expect(cellWords('age > 20', choices)).toBeUndefined();
  expect(cellWords('visits >= 20', choices)).toBeUndefined();
});
