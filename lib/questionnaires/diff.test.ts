import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { diff } from './diff.ts';
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import type { Question, Questionnaire } from './questionnaire.ts';

const club = asGiven as unknown as Questionnaire;

/** The example with one question changed. */
function changed(code: string, change: (question: Question) => unknown): Questionnaire {
  const pages = club.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) => (question.code === code ? (change(question) as Question) : question)),
  }));
  return { ...club, pages: pages as unknown as Questionnaire['pages'] };
}

const options = (question: Question) => ('options' in question ? question.options : []);

test('the same questionnaire has no changes, whatever the order of its keys', () => {
  const shuffled = JSON.parse(JSON.stringify(club, [...keysIn(club)].reverse())) as Questionnaire;
  expect(canonicalJson(shuffled)).toBe(canonicalJson(club));
  expect(diff(club, shuffled)).toEqual([]);
});

test.each<[string, string, (question: Question) => unknown, string, string[]]>([
  ['a typo mended', 'gender', (q) => ({ ...q, label: { en: 'Your gender?' } }), 'look', ['words']],
  [
    'an option reworded',
    'gender',
    (q) => ({ ...q, options: options(q).map((o) => ({ ...o, label: { en: 'X' } })) }),
    'look',
    ['optionWords'],
  ],
  [
    'an option added',
    'gender',
    (q) => ({ ...q, options: [...options(q), { code: 'new', label: {} }] }),
    'partly',
    ['optionAdded'],
  ],
  ['an option taken away', 'gender', (q) => ({ ...q, options: options(q).slice(1) }), 'partly', ['optionRemoved']],
  [
    'options of a nominal question turned',
    'gender',
    (q) => ({ ...q, options: [...options(q)].reverse() }),
    'same',
    ['order'],
  ],
  ['steps of a scale turned', 'visits', (q) => ({ ...q, options: [...options(q)].reverse() }), 'no', ['scaleOrder']],
  [
    'a step of a scale more',
    'visits',
    (q) => ({ ...q, options: [...options(q), { code: 'daily', label: {} }] }),
    'no',
    ['scale'],
  ],
  ['another type', 'age', (q) => ({ ...q, type: 'short-text' }), 'no', ['type']],
  ['other limits', 'age', (q) => ({ ...q, min: 18 }), 'partly', ['limits']],
  ['asked of others', 'age', (q) => ({ ...q, showIf: 'true' }), 'partly', ['shownTo']],
  ['no longer required', 'age', (q) => ({ ...q, required: false }), 'same', ['required']],
])('%s', (_name, code, change, comparable, reasons) => {
  expect(diff(club, changed(code, change))).toEqual([{ code, kind: 'changed', comparable, reasons }]);
});

test('questions added and removed are told, moved ones are matched by code', () => {
  const [first, ...rest] = club.pages;
  const moved = { ...club, pages: [...rest, first] as unknown as Questionnaire['pages'] };
  expect(diff(club, moved)).toEqual([]);
  const without = { ...club, pages: rest as unknown as Questionnaire['pages'] };
  expect(diff(club, without).map(({ code, kind }) => [code, kind])).toEqual([
    ['age', 'removed'],
    ['gender', 'removed'],
    ['children', 'removed'],
    ['home', 'removed'],
  ]);
  expect(diff(without, club).map(({ kind, comparable }) => [kind, comparable])[0]).toEqual(['added', 'partly']);
});

/** Every key that occurs at any depth. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
