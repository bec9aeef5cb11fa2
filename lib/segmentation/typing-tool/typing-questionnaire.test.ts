import { expect, test } from 'vitest';
import { check } from '#lib/questionnaires/check/check.ts';
import club from '#lib/questionnaires/examples/fitness-club.questionnaire.json' with { type: 'json' };
import { parseQuestionnaire } from '#lib/questionnaires/parse-questionnaire.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { typingQuestionnaire } from './typing-questionnaire.ts';

const definition = parseQuestionnaire(club);
const asked = (...variables: string[]) => ({
  questions: variables.map((name) => ({ name, variables: [name], accuracy: { share: 1, low: 1, high: 1, of: 1 } })),
});

function made(...variables: string[]): Questionnaire | null {
  if (!definition.ok) throw new Error('the example');
  return typingQuestionnaire(definition.value, asked(...variables));
}

test('[Y10] the questions of a tool are a questionnaire that may be published, in the order of choice', () => {
  const typing = made('visits', 'why.time', 'age', 'why.calm');
  expect(typing?.pages).toHaveLength(1);
  expect(typing?.pages[0].questions.map(({ code }) => code)).toEqual(['visits', 'why', 'age']);
  const why = typing?.pages[0].questions.find(({ code }) => code === 'why');
  expect(why && 'rows' in why && why.rows.map(({ code }) => code)).toEqual(['calm', 'time']);
  const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(typing)));
  expect(parsed.ok && check(parsed.value)).toEqual([]);
});

test('[Y10] what is no question of the definition is left out, and nothing left is null', () => {
  expect(made('calculated_score', 'age')?.pages[0].questions.map(({ code }) => code)).toEqual(['age']);
  expect(made('calculated_score')).toBeNull();
});
