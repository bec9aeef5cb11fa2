import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import en from '#lib/i18n/messages/studio/en.json' with { type: 'json' };
import lv from '#lib/i18n/messages/studio/lv.json' with { type: 'json' };
import ru from '#lib/i18n/messages/studio/ru.json' with { type: 'json' };
import zh from '#lib/i18n/messages/studio/zh.json' with { type: 'json' };
import asGiven from '../fixtures/fitness-club.as-given.json' with { type: 'json' };
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import type { Page, Question, Questionnaire } from '../questionnaire.ts';
import { check } from './check.ts';
import type { PublishProblem } from './publish-problem.ts';

const text = (words: string) => ({ en: words });
const options = ['a', 'b', 'c'].map((code) => ({ code, label: text(code) }));
const number: Question = { code: 'age', type: 'number', label: text('Age'), min: 14, max: 100 };
const single: Question = { code: 'gym', type: 'single', label: text('Gym'), options };
const multiple: Question = { code: 'places', type: 'multiple', label: text('Places'), options };
const page = (code: string, questions: [Question, ...Question[]], more: Partial<Page> = {}): Page => ({
  code,
  questions,
  ...more,
});

function questionnaire(pages: [Page, ...Page[]], more: Partial<Questionnaire> = {}): Questionnaire {
  const who = text('Us');
  const privacy = { controller: who, purpose: who, retention: who, contact: who };
  return { format: 'segue/questionnaire@1', code: 'q', title: text('T'), languages: ['en'], privacy, pages, ...more };
}

/** The base pages with one more question on a last page, shown on a condition. */
function withCondition(showIf: string): readonly PublishProblem[] {
  const last: Question = { code: 'last', type: 'yes-no', label: text('Last?'), showIf };
  return check(questionnaire([page('one', [number, single, multiple]), page('two', [last])]));
}

test('the fitness club example may be published and only lacks nothing', () => {
  const parsed = parseQuestionnaire(asGiven);
  expect(parsed.ok && check(parsed.value)).toEqual([]);
});

test.each([
  ["gym = 'a' and age >= 18 and 'b' in places", []],
  ["gym != 'a' or not (age < 18)", []],
  ["gym in ('a', 'b')", []],
  ['answered(places) and count(places) > 1', []],
  ['age > ', [{ kind: 'unreadable', failure: { kind: 'unfinished', at: 7 } }]],
  ['nobody = 1', [{ kind: 'unknownCode', code: 'nobody' }]],
  ["last = 'yes'", [{ kind: 'comesLater', code: 'last' }]],
  ["gym = 'z'", [{ kind: 'unknownOption', code: 'gym', option: 'z' }]],
  ["'z' in places", [{ kind: 'unknownOption', code: 'places', option: 'z' }]],
  ["gym in ('a', 'y')", [{ kind: 'unknownOption', code: 'gym', option: 'y' }]],
  ["gym.row = 'a'", [{ kind: 'unknownPart', code: 'gym', inside: 'row' }]],
  ['sin(age) > 1', [{ kind: 'unknownFunction', name: 'sin' }]],
  ['round(age, 1, 2) > 1', [{ kind: 'argumentCount', name: 'round', least: 1, most: 2 }]],
  ['age', [{ kind: 'needsTruth', written: 'age' }]],
  ['gym + 1 = 2', [{ kind: 'needsNumber', written: 'gym' }]],
  ["places = 'a'", [{ kind: 'needsOneValue', written: 'places' }]],
  ["'a' in gym", [{ kind: 'needsList', written: 'gym' }]],
  ["age < 'x'", [{ kind: 'cannotCompare', written: "age < 'x'" }]],
  ["gym < 'b'", [{ kind: 'cannotCompare', written: "gym < 'b'" }]],
  ['age < 10', [{ kind: 'neverShown' }]],
  ['age > 20 and age < 20', [{ kind: 'neverShown' }]],
  ["gym = 'a' and gym = 'b'", [{ kind: 'neverShown' }]],
  ["'a' in places and 'b' in places", []],
  ['age > 100', [{ kind: 'neverShown' }]],
  ['age < 200', []],
  ['false', [{ kind: 'neverShown' }]],
])('condition %s: %j', (showIf, expected) => {
  const found = withCondition(showIf);
  expect(found.map((one) => one.problem)).toEqual(expected);
  for (const one of found) expect(one.place).toEqual({ page: 'two', question: 'last', part: 'showIf' });
});

const problems = (definition: Questionnaire) => check(definition).map((one) => one.problem);

test('a questionnaire without a privacy notice is refused', () => {
  const { privacy: _, ...without } = questionnaire([page('one', [number])]);
  expect(check(without)).toEqual([{ severity: 'error', place: { part: 'privacy' }, problem: { kind: 'noPrivacy' } }]);
});

test('codes that occur twice are refused with their place', () => {
  const twice: Question = { ...single, code: 'one', options: [...options, { code: 'a', label: text('again') }] };
  expect(problems(questionnaire([page('one', [twice])]))).toEqual([
    { kind: 'duplicateCode', code: 'one' },
    { kind: 'duplicateCode', code: 'a' },
  ]);
});

test('missing translations are warnings with the language and the place', () => {
  const found = check(
    questionnaire([page('one', [{ ...number, label: { en: 'Age', lv: 'Vecums' } }])], { languages: ['en', 'lv'] }),
  );
  expect(found.every((one) => one.severity === 'warning')).toBe(true);
  expect(found[0]).toEqual({
    severity: 'warning',
    place: { part: 'title' },
    problem: { kind: 'missingTranslation', language: 'lv' },
  });
  expect(found.some((one) => one.place.question === 'age')).toBe(false);
});

test('calculated values: loops are refused, uses before they are due too', () => {
  const calculated = [
    { code: 'x', value: 'y + 1', scale: 'interval' as const },
    { code: 'y', value: 'x + 1', scale: 'interval' as const },
    { code: 'fine', value: 'age * 2', scale: 'interval' as const },
  ];
  expect(problems(questionnaire([page('one', [number])], { calculated }))).toEqual([
    { kind: 'loop', code: 'x' },
    { kind: 'loop', code: 'y' },
  ]);
  const early = questionnaire([page('zero', [{ ...single, showIf: 'fine > 3' }]), page('one', [number])], {
    calculated: calculated.slice(2),
  });
  expect(problems(early)).toEqual([{ kind: 'comesLater', code: 'fine' }]);
});

test('a page cannot depend on its own questions, and what follows a screen-out for all is dead', () => {
  expect(problems(questionnaire([page('one', [number], { showIf: 'age > 20' })]))).toEqual([
    { kind: 'comesLater', code: 'age' },
  ]);
  const ended = questionnaire([page('one', [number]), page('two', [single])], {
    screenOut: [{ code: 'all', when: 'age < 200 or not answered(age)', message: text('Bye') }],
  });
  expect(problems(ended)).toEqual([{ kind: 'behindScreenOut', code: 'all' }]);
});

test('piping names earlier answers only; on the same page it is a warning', () => {
  const says = (words: string): Question => ({ code: 'says', type: 'statement', label: text(words) });
  const of = (words: string) =>
    problems(questionnaire([page('one', [number]), page('two', [single, says(words), multiple])]));
  expect(of('You are {{age}}')).toEqual([]);
  expect(of('{{gym}}')).toEqual([{ kind: 'samePage', code: 'gym' }]);
  expect(of('{{places}}')).toEqual([{ kind: 'comesLater', code: 'places' }]);
  expect(of('{{nobody}}')).toEqual([{ kind: 'unknownCode', code: 'nobody' }]);
  expect(of('{{age.row}}')).toEqual([{ kind: 'unknownPart', code: 'age', inside: 'row' }]);
});

test('limits that no answer can keep are refused', () => {
  const bad: [Question, ...Question[]] = [
    { ...number, min: 20, max: 10 },
    { ...multiple, min: 4 },
    { code: 'ref', type: 'hidden', label: text('Ref'), required: true },
    {
      code: 'path',
      type: 'journey',
      label: text('Path'),
      ask: ['touchpoints'],
      stages: [{ code: 's', label: text('S') }],
    },
    { ...single, options: options.map((option) => ({ ...option, other: true })).slice(0, 2), scale: 'text' },
  ];
  expect(problems(questionnaire([page('one', bad)]))).toEqual([
    { kind: 'limitsCrossed', min: 20, max: 10 },
    { kind: 'moreThanThere', min: 4, options: 3 },
    { kind: 'requiredHidden' },
    { kind: 'emptyList', list: 'touchpoints' },
    { kind: 'secondOther', code: 'b' },
    { kind: 'scaleMismatch', scale: 'text', allowed: 'nominal, ordinal, interval, binary' },
  ]);
});

test('warnings: random order with dependence, anonymity with e-mail, sensitive without consent', () => {
  const mail: Question = { code: 'mail', type: 'email', label: text('Mail'), showIf: 'age > 20' };
  const faith: Question = { ...single, subfactor: 'religion' };
  expect(
    problems(questionnaire([page('one', [number, mail, faith], { randomise: true })], { anonymous: true })),
  ).toEqual([
    { kind: 'anonymousAsksEmail' },
    { kind: 'sensitiveWithoutConsent' },
    { kind: 'orderMatters', code: 'age' },
  ]);
});

test('every problem has its words in all four languages', () => {
  const catalogues: Record<Locale, Record<string, string>> = { en, ru, zh, lv };
  const kinds = Object.keys(en).filter((key) => /^(check|expression|definition)\./.test(key));
  expect(kinds.length).toBeGreaterThan(40);
  for (const catalogue of Object.values(catalogues)) {
    for (const key of kinds) {
      expect(catalogue[key]).toBeTruthy();
      const names = (words = '') => new Set(Array.from(words.matchAll(/\{(\w+)[,}]/g), (match) => match[1]));
      expect([key, names(catalogue[key])]).toEqual([key, names(catalogues.en[key])]);
    }
  }
});
