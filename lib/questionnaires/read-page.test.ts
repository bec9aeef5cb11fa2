import { expect, test } from 'vitest';
import { fieldName } from './field-name.ts';
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import type { Page } from './questionnaire.ts';
import { readPage } from './read-page.ts';

const [about, habits, motives, journey] = asGiven.pages as unknown as [Page, Page, Page, Page];
const read = (page: Page, body: string) => readPage(page, new URLSearchParams(body));

test('names are codes joined by dots', () => {
  expect(fieldName('path', 'trial', 'emotion')).toBe('path.trial.emotion');
});

test('a page as a browser without script posts it becomes answers by code', () => {
  expect(read(about, 'age=34&gender=other&gender.other=both&home.country=LV&home.region=LV-RIX')).toEqual({
    age: 34,
    gender: 'other',
    'gender.other': 'both',
    children: null,
    home: { country: 'LV', region: 'LV-RIX' },
  });
  expect(read(habits, 'visits=weekly&sources=friends&sources=search')).toMatchObject({
    sources: ['friends', 'search'],
  });
  expect(read(motives, 'why.strength=5')).toMatchObject({ why: { strength: '5', calm: undefined } });
});

test('a number may be written with a comma and spaces; what is no number stays text for the validator', () => {
  const age = (text: string) => read(about, new URLSearchParams({ age: text }).toString()).age;
  expect(age(' 34 ')).toBe(34);
  expect(age('0')).toBe(0);
  expect(age('1 234,5')).toBe(1234.5);
  expect(age('\u22123')).toBe(-3);
  expect(age('many')).toBe('many');
  expect(age('1e9')).toBe('1e9');
  expect(age('0x10')).toBe('0x10');
  expect(age('')).toBe(null);
});

test('a stage that was skipped is not read, whatever stood in it', () => {
  const body = 'path.trial.emotion=2&path.trial.touchpoints=app&path.need.emotion=-1&.skip=path.need&quote_ok=yes';
  expect(read(journey, body)).toMatchObject({ path: { trial: { emotion: 2, touchpoints: ['app'] } }, quote_ok: true });
  expect(read(journey, body).path).not.toHaveProperty('need');
});

test('fields that belong to no question of the page are not read', () => {
  expect(Object.keys(read(habits, 'age=3&__proto__=x&.page=habits'))).toEqual(['visits', 'decided', 'sources']);
});
