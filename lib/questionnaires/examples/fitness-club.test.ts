import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { check } from '../check/check.ts';
import asGiven from '../fixtures/fitness-club.as-given.json' with { type: 'json' };
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import club from './fitness-club.questionnaire.json' with { type: 'json' };

test('the example may be published, and says everything in four languages', () => {
  const parsed = parseQuestionnaire(club);
  expect(parsed.ok && check(parsed.value)).toEqual([]);
  expect(club.languages).toEqual([...locales]);
});

test('the example differs from the one it came from only by added languages', () => {
  const without = JSON.parse(JSON.stringify(club), (key, value) => (key === 'zh' || key === 'lv' ? undefined : value));
  expect({ ...without, languages: ['en', 'ru'] }).toEqual(asGiven);
});
