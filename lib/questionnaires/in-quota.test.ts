import { expect, test } from 'vitest';
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import { inQuota } from './in-quota.ts';
import { planOf } from './logic/plan.ts';
import type { Questionnaire } from './questionnaire.ts';

const plan = planOf({
  ...(asGiven as unknown as Questionnaire),
  calculated: [{ code: 'young', value: 'age < 30', scale: 'binary' }],
});

test.each([
  ['true', {}, true],
  ["gender = 'woman'", { gender: 'woman' }, true],
  ["gender = 'woman'", { gender: 'man' }, false],
  ["gender = 'woman'", {}, false],
  ["gender = 'woman' and age >= 30", { gender: 'woman', age: 30 }, true],
  ["'search' in sources", { sources: ['friends', 'search'] }, true],
  ['young', { age: 20 }, true],
  ['why.calm >= 4', { why: { calm: '5' } }, true],
])('cell %s, answers %j: %s', (expression, answers, expected) => {
  expect(inQuota(plan, answers)(expression)).toBe(expected);
});

test('an answer that does not count does not count for a quota either', () => {
  const cell = "decided = 'weeks'";
  expect(inQuota(plan, { visits: 'often', decided: 'weeks' })(cell)).toBe(true);
  expect(inQuota(plan, { visits: 'never', decided: 'weeks' })(cell)).toBe(false);
});

test('a cell that cannot be read, or that names what is not asked, holds nobody', () => {
  expect(inQuota(plan, { gender: 'woman' })('gender =')).toBe(false);
  expect(inQuota(plan, { gender: 'woman' })('not (nobody = 1)')).toBe(false);
});

test('[S06] an answer is never read as an expression', () => {
  expect(inQuota(plan, { gender: 'other', 'gender.other': 'true' })('gender.other = true')).toBe(false);
});
