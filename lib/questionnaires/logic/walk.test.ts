import { expect, test } from 'vitest';
import asGiven from '../fixtures/fitness-club.as-given.json' with { type: 'json' };
import type { Page, Question, Questionnaire } from '../questionnaire.ts';
import { nextPage, previousPage, resumePage } from './next-page.ts';
import { planOf } from './plan.ts';
import { progress } from './progress.ts';
import { revealed } from './revealed.ts';
import { walk } from './walk.ts';

const label = { en: 'Q' };
const ask = (code: string, more: object = {}) => ({ code, type: 'number', label, ...more }) as Question;
const page = (code: string, questions: Question[], more: Partial<Page> = {}) =>
  ({ code, questions, ...more }) as unknown as Page;
const make = (pages: Page[], more: Partial<Questionnaire> = {}) =>
  planOf({
    format: 'segue/questionnaire@1',
    code: 'q',
    title: label,
    languages: ['en'],
    pages,
    ...more,
  } as unknown as Questionnaire);
const club = planOf(asGiven as unknown as Questionnaire);

test('an answer to a question that is not shown does not count for what follows', () => {
  const plan = make([
    page('one', [ask('a'), ask('b', { showIf: 'a > 1' })]),
    page('two', [ask('c')], { showIf: 'b = 5' }),
    page('three', [ask('d')]),
  ]);
  expect(walk(plan, { a: 2, b: 5 }).pages).toEqual(['one', 'two', 'three']);
  const hidden = walk(plan, { a: 0, b: 5, c: 1 });
  expect(hidden.pages).toEqual(['one', 'three']);
  expect(hidden.answers).toEqual({ a: 0 });
  expect(hidden.held).toEqual({ b: 5, c: 1 });
});

test('an answer that cannot stand does not count either', () => {
  const plan = make([page('one', [ask('a', { max: 3 }), ask('b', { showIf: 'answered(a)' })])]);
  expect([...walk(plan, { a: 4 }).shown]).toEqual(['a']);
});

test('a page with nothing to show is passed over, and its hidden values are kept', () => {
  const plan = make([
    page('one', [ask('from', { type: 'hidden' })]),
    page('two', [ask('a', { showIf: "from = 'mail'" })]),
    page('three', [ask('b')]),
  ]);
  expect(walk(plan, { from: 'mail' }).pages).toEqual(['two', 'three']);
  expect(walk(plan, { from: 'web' })).toMatchObject({ pages: ['three'], answers: { from: 'web' } });
});

test('calculated values follow from answers that count, one from another, in whatever order they are written', () => {
  const plan = make(
    [page('one', [ask('a'), ask('b', { showIf: 'twice > 4' })]), page('two', [ask('c', { showIf: 'sum > 10' })])],
    {
      calculated: [
        { code: 'sum', value: 'twice + b', scale: 'interval' },
        { code: 'twice', value: 'a * 2', scale: 'interval' },
        { code: 'loop', value: 'loop + 1', scale: 'interval' },
        { code: 'seven', value: '7', scale: 'interval' },
      ],
    },
  );
  const walked = walk(plan, { a: 3, b: 5 });
  expect(Object.fromEntries(walked.calculated)).toEqual({ twice: 6, sum: 11, seven: 7 });
  expect(walked.pages).toEqual(['one', 'two']);
  expect([...walk(plan, { a: 1, b: 50 }).shown]).toEqual(['a']);
});

test('a screen-out is judged behind the page of the last question it names, not before', () => {
  const plan = make([page('one', [ask('a')]), page('two', [ask('b')]), page('three', [ask('c')])], {
    screenOut: [{ code: 'out', when: 'not (b > 3) and a > 0', message: label }],
  });
  expect(nextPage(plan, { a: 1 }, 'one')).toEqual({ kind: 'page', page: 'two' });
  expect(nextPage(plan, { a: 1, b: 2 }, 'two')).toMatchObject({ kind: 'screenedOut', rule: { code: 'out' } });
  expect(nextPage(plan, { a: 1, b: 4 }, 'two')).toEqual({ kind: 'page', page: 'three' });
  expect(walk(plan, { a: 1, b: 2, c: 3 })).toMatchObject({
    pages: ['one', 'two'],
    answers: { a: 1, b: 2 },
    held: { c: 3 },
  });
});

test('a condition that cannot be read shows nothing and sends nobody away', () => {
  const plan = make([page('one', [ask('a'), ask('b', { showIf: 'a >' })])], {
    screenOut: [{ code: 'out', when: '((', message: label }],
  });
  expect(walk(plan, { a: 1 })).toMatchObject({ pages: ['one'], answers: { a: 1 }, screenOut: undefined });
  expect([...walk(plan, { a: 1 }).shown]).toEqual(['a']);
});

test('forwards, backwards, and to the end', () => {
  expect(nextPage(club, {})).toEqual({ kind: 'page', page: 'about' });
  expect(nextPage(club, { age: 20 }, 'about')).toEqual({ kind: 'page', page: 'habits' });
  expect(nextPage(club, { age: 20 }, 'journey')).toEqual({ kind: 'end' });
  expect(previousPage(club, {}, 'motives')).toBe('habits');
  expect(previousPage(club, {}, 'about')).toBeUndefined();
});

test('taking up again leads to what is missing, else behind the last answer', () => {
  const why = { strength: '1', weight: '1', calm: '1', people: '1', price: '1', time: '1' };
  expect(resumePage(club, {})).toEqual({ kind: 'page', page: 'about' });
  expect(resumePage(club, { age: 20 })).toEqual({ kind: 'page', page: 'habits' });
  expect(resumePage(club, { age: 20, visits: 'often', why })).toEqual({ kind: 'page', page: 'journey' });
  expect(resumePage(club, { visits: 'often', why })).toEqual({ kind: 'page', page: 'about' });
  expect(resumePage(club, { age: 20, visits: 'often', why, quote_ok: true })).toEqual({ kind: 'end' });
  expect(resumePage(club, { age: 15 })).toMatchObject({ kind: 'screenedOut' });
});

test('progress counts the pages as they stand', () => {
  expect(progress(walk(club, {}), 'motives')).toEqual({ page: 3, of: 4 });
});

test('questions brought up by the answers on their page are told until they were seen', () => {
  const given = { visits: 'often' };
  expect(revealed(club, given, 'habits', ['visits', 'sources'])).toEqual(['decided']);
  expect(revealed(club, given, 'habits', ['visits', 'decided', 'sources'])).toEqual([]);
  expect(revealed(club, { visits: 'never' }, 'habits', ['visits', 'sources'])).toEqual([]);
});
