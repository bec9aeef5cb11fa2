import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from './logic/plan.ts';
import { walk } from './logic/walk.ts';
import { pipe } from './pipe.ts';
import type { Questionnaire } from './questionnaire.ts';
import { wordsIn } from './words-in.ts';

const plan = planOf({
  ...(asGiven as unknown as Questionnaire),
  calculated: [{ code: 'double', value: 'age * 2', scale: 'interval' }],
});

function said(words: string, given: Record<string, unknown>, language: Locale = 'en'): string {
  const say = (text: Parameters<typeof wordsIn>[0]) => wordsIn(text, language, ['en']).words;
  const parts = pipe(words, plan, walk(plan, given), { language, say, yes: 'Yes', no: 'No' });
  return parts.map((part) => (part.kind === 'answer' ? `[${part.text}]` : part.text)).join('');
}

test('earlier answers are said in the words of the respondent\u2019s language', () => {
  expect(said('You said {{decided}}.', { decided: 'weeks', visits: 'often' })).toBe('You said [Some weeks].');
  expect(said('Вы ответили: {{decided}}.', { decided: 'weeks', visits: 'often' }, 'ru')).toBe(
    'Вы ответили: [Несколько недель].',
  );
  expect(said('{{sources}}', { sources: ['search', 'friends'] })).toBe('[Friends and Search or maps]');
  expect(said('{{sources}}', { sources: ['search', 'friends'] }, 'ru')).toBe('[Друзья и Поиск или карты]');
  expect(said('{{age}} {{double}} {{children}}', { age: 34, children: 'yes' })).toBe('[34] [68] [Yes]');
  expect(said('{{home}}', { home: { country: 'LV' } }, 'ru')).toBe('[Латвия]');
  expect(said('{{why.calm}}', { why: { calm: '5' } })).toBe('[Fully]');
  expect(said('{{path}}', { path: { trial: { emotion: 1 } } })).toBe('[First visit]');
});

test('own words stand in for the option that asked for them', () => {
  expect(said('{{gender}}', { gender: 'other', 'gender.other': 'both' })).toBe('[both]');
});

test('where there is no answer, or it is not asked, stands an ellipsis', () => {
  expect(said('{{decided}}', {})).toBe('[…]');
  expect(said('{{decided}}', { visits: 'never', decided: 'weeks' })).toBe('[…]');
  expect(said('{{nobody}} {{constructor}}', {})).toBe('[…] […]');
});

test('[S05] [S06] an answer is a part of its own and is never read for {{…}} or as Markdown', () => {
  expect(said('A {{gender}} b', { age: 5, gender: 'other', 'gender.other': '**{{age}}** <b>' })).toBe(
    'A [**{{age}}** <b>] b',
  );
});

test('words without braces come back whole', () => {
  expect(said('a {{ b }} }} {{', {})).toBe('a [\u2026] }} {{');
  expect(said('', {})).toBe('');
});

test('words fall back to the first language of the questionnaire, and say so', () => {
  expect(wordsIn({ ru: 'Р', lv: 'L' }, 'en', ['lv', 'ru'])).toEqual({ words: 'L', language: 'lv' });
  expect(wordsIn({ zh: '中' }, 'en', ['lv'])).toEqual({ words: '中', language: 'zh' });
  expect(wordsIn({ en: 'E', lv: 'L' }, 'lv', ['en'])).toEqual({ words: 'L', language: 'lv' });
});
