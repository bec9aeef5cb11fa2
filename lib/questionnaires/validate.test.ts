import { expect, test } from 'vitest';
import en from '#lib/i18n/messages/respond/en.json' with { type: 'json' };
import lv from '#lib/i18n/messages/respond/lv.json' with { type: 'json' };
import ru from '#lib/i18n/messages/respond/ru.json' with { type: 'json' };
import zh from '#lib/i18n/messages/respond/zh.json' with { type: 'json' };
import asGiven from './fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from './logic/plan.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { validatePage, validateResponse } from './validate.ts';

const club = asGiven as unknown as Questionnaire;
const plan = planOf(club);
const why = { strength: '5', weight: '1', calm: '3', people: '2', price: '4', time: '5' };
const sound = { age: 34, visits: 'weekly', why };

const label = { en: 'Q' };
const options = ['a', 'b', 'c'].map((code) => ({ code, label }));

/** What becomes of one answer to one question. */
function judge(question: Omit<Question, 'code' | 'label'> & Record<string, unknown>, value: unknown, more = {}) {
  const one = { ...club, pages: [{ code: 'p', questions: [{ code: 'q', label, ...question }] }], screenOut: [] };
  const { answers, problems } = validateResponse(
    planOf(one as unknown as Questionnaire),
    { q: value, ...more },
    'complete',
  );
  return problems.length > 0 ? problems.map(({ at, problem }) => [problem.kind, ...(at ?? [])].join(' ')) : answers;
}

test('a sound response to the example passes as it is', () => {
  const answers = {
    ...sound,
    gender: 'woman',
    children: 'no',
    home: { country: 'LV', region: 'LV-RIX' },
    decided: 'weeks',
    sources: ['friends', 'search'],
    path: { need: { touchpoints: ['site'], emotion: 1, barriers: ['price'], story: 'I was tired.' } },
    sooner: 'The price',
    quote_ok: true,
  };
  expect(validateResponse(plan, answers, 'complete')).toEqual({
    answers,
    dropped: [],
    problems: [],
    screenOut: undefined,
    shown: expect.any(Set),
  });
});

test('what is missing is told at the end, row by row, and not on the way', () => {
  const given = { age: 34, why: { strength: '5' } };
  const kinds = (status: 'open' | 'complete') =>
    validateResponse(plan, given, status).problems.map(({ code, at, problem }) =>
      [code, ...(at ?? []), problem.kind].join(' '),
    );
  expect(kinds('open')).toEqual([]);
  expect(kinds('complete')).toEqual([
    'visits required',
    'why weight rowRequired',
    'why calm rowRequired',
    'why people rowRequired',
    'why price rowRequired',
    'why time rowRequired',
  ]);
});

test('an answer to a question that is not asked is dropped at the end and kept on the way', () => {
  const given = { ...sound, visits: 'never', decided: 'weeks', sooner: 'x' };
  const end = validateResponse(plan, given, 'complete');
  expect(end.problems).toEqual([]);
  expect(end.dropped).toEqual(['decided', 'sooner']);
  expect(end.answers).toEqual({ ...sound, visits: 'never' });
  expect(validateResponse(plan, given, 'open').answers).toEqual(given);
});

test('a screen-out ends the response behind its page: nothing later is asked or kept', () => {
  const end = validateResponse(plan, { age: 15, visits: 'weekly' }, 'complete');
  expect(end.screenOut?.code).toBe('minor');
  expect(end.problems).toEqual([]);
  expect(end.answers).toEqual({ age: 15 });
  expect(end.dropped).toEqual(['visits']);
});

test('one page is judged alone', () => {
  expect(validatePage(plan, {}, 'about').map(({ code }) => code)).toEqual(['age']);
  expect(validatePage(plan, {}, 'habits').map(({ code }) => code)).toEqual(['visits']);
});

test.each<[string, Parameters<typeof judge>[0], unknown, unknown]>([
  ['text is tidied', { type: 'short-text' }, '  a \r\n b\u0000\ud800 ', { q: 'a b' }],
  ['lines stay in long text', { type: 'long-text' }, 'a\r\nb', { q: 'a\nb' }],
  ['text that is too long', { type: 'short-text', maxLength: 3 }, 'abcd', ['tooLong']],
  ['blank text is no answer', { type: 'short-text', required: true }, '   ', ['required']],
  ['a number for text', { type: 'short-text' }, 5, ['wrongShape']],
  ['a number', { type: 'number', min: 1, max: 3 }, 3, { q: 3 }],
  ['a number that is too small', { type: 'number', min: 1 }, 0, ['tooSmall']],
  ['a number that is too large', { type: 'number', max: 1 }, 1.5, ['tooLarge']],
  ['a number off the steps', { type: 'number', step: 0.1 }, 0.35, ['notAStep']],
  ['a number on the steps', { type: 'number', step: 0.1 }, 0.3, { q: 0.3 }],
  ['text for a number', { type: 'number' }, '34', ['notANumber']],
  ['a number beyond reason', { type: 'number' }, 1e300, ['notANumber']],
  ['an address', { type: 'email' }, ' Anna@Example.com ', { q: 'Anna@Example.com' }],
  ['no address', { type: 'email' }, 'anna@example', ['notAnEmail']],
  ['an option', { type: 'single', options }, 'b', { q: 'b' }],
  ['no such option', { type: 'single', options }, 'z', ['unknownOption']],
  ['an option of the list', { type: 'dropdown', options }, 'c', { q: 'c' }],
  ['a step of the scale', { type: 'likert', options }, 'x', ['unknownOption']],
  ['yes', { type: 'yes-no' }, 'yes', { q: 'yes' }],
  ['true is not yes', { type: 'yes-no' }, true, ['wrongShape']],
  ['several, in their order and once', { type: 'multiple', options }, ['c', 'a', 'c'], { q: ['a', 'c'] }],
  ['none of several is no answer', { type: 'multiple', options, required: true }, [], ['required']],
  ['too many', { type: 'multiple', options, max: 1 }, ['a', 'b'], ['tooMany']],
  ['too few', { type: 'multiple', options, min: 2 }, ['a'], ['tooFew']],
  ['one unknown among several', { type: 'multiple', options }, ['a', 'z'], ['unknownOption']],
  [
    'exclusive with others',
    { type: 'multiple', options: [...options, { code: 'n', label, exclusive: true }] },
    ['a', 'n'],
    ['notAlone'],
  ],
  [
    'exclusive alone, below the least',
    { type: 'multiple', min: 2, options: [...options, { code: 'n', label, exclusive: true }] },
    ['n'],
    { q: ['n'] },
  ],
  ['a rating', { type: 'rating' }, 5, { q: 5 }],
  ['a rating beyond', { type: 'rating' }, 6, ['tooLarge']],
  ['half a star', { type: 'rating' }, 2.5, ['notAStep']],
  ['nought to ten', { type: 'nps' }, 0, { q: 0 }],
  ['rows', { type: 'matrix', rows: options, options }, { b: 'a', a: 'c' }, { q: { a: 'c', b: 'a' } }],
  ['an unknown row', { type: 'matrix', rows: options, options }, { z: 'a' }, ['wrongShape']],
  ['an unknown option in a row', { type: 'matrix', rows: options, options }, { a: 'z' }, ['unknownOption a']],
  [
    'a place',
    { type: 'location', levels: ['country', 'city'] },
    { country: 'LV', city: ' Rīga ' },
    { q: { country: 'LV', city: 'Rīga' } },
  ],
  ['no such country', { type: 'location', levels: ['country'] }, { country: 'XX' }, ['unknownPlace country']],
  [
    'a region of another country',
    { type: 'location', levels: ['country', 'region'] },
    { country: 'LV', region: 'DE-BE' },
    ['unknownPlace region'],
  ],
  [
    'a city without a country',
    { type: 'location', levels: ['country', 'city'] },
    { city: 'Rīga' },
    ['unknownPlace country'],
  ],
  [
    'a level that is not asked',
    { type: 'location', levels: ['country'] },
    { country: 'LV', city: 'Rīga' },
    ['wrongShape'],
  ],
  ['consent', { type: 'consent' }, true, { q: true }],
  ['consent that is needed', { type: 'consent', required: true }, false, ['consentRequired']],
  ['words have no answer', { type: 'statement' }, 'x', ['unknownQuestion']],
  [
    'a stage',
    { type: 'journey', ask: ['emotion', 'story'], stages: options },
    { b: { emotion: -2, story: ' ' } },
    { q: { b: { emotion: -2 } } },
  ],
  ['a stage that was not walked', { type: 'journey', ask: ['emotion'], stages: options }, { b: {} }, {}],
  [
    'a feeling off the scale',
    { type: 'journey', ask: ['emotion'], stages: options },
    { b: { emotion: 3 } },
    ['unknownOption b emotion'],
  ],
  [
    'a part that is not asked',
    { type: 'journey', ask: ['emotion'], stages: options },
    { b: { story: 'x' } },
    ['wrongShape b'],
  ],
  ['an unknown stage', { type: 'journey', ask: ['emotion'], stages: options }, { z: { emotion: 1 } }, ['wrongShape']],
  [
    'a needed journey without a stage',
    { type: 'journey', required: true, ask: ['emotion'], stages: options },
    {},
    ['required'],
  ],
])('%s', (_name, question, value, expected) => {
  expect(judge(question, value)).toEqual(expected);
});

test('own words are kept only with the option that asks for them', () => {
  const other = { type: 'single' as const, options: [...options, { code: 'o', label, other: true }] };
  expect(judge(other, 'o', { 'q.other': ' mine ' })).toEqual({ q: 'o', 'q.other': 'mine' });
  expect(judge(other, 'a', { 'q.other': 'mine' })).toEqual({ q: 'a' });
  expect(judge(other, 'o', { 'q.other': 'x'.repeat(201) })).toEqual(['tooLong other']);
  expect(judge(other, 'o', { 'q.other': { x: 1 } })).toEqual(['wrongShape other']);
  expect(judge({ type: 'yes-no' }, 'yes', { 'q.other': 'mine' })).toEqual(['unknownQuestion']);
});

test('[S09] what came with the link is held to the rules of an answer', () => {
  expect(judge({ type: 'hidden' }, 'x'.repeat(201))).toEqual(['tooLong']);
  expect(judge({ type: 'hidden' }, { channel: 'x' })).toEqual(['wrongShape']);
  expect(validateResponse(plan, { visits: 'prefilled' }, 'open').problems).toEqual([
    { code: 'visits', problem: { kind: 'unknownOption' } },
  ]);
});

test('[S41] keys of objects themselves are neither questions nor parts, and pollute nothing', () => {
  const hostile = JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": "x", "why": {"__proto__": "5"}, "path": {"constructor": {}}}',
  );
  const { problems, answers } = validateResponse(plan, hostile, 'open');
  expect(problems.map(({ code, problem }) => `${code} ${problem.kind}`)).toEqual([
    '__proto__ unknownQuestion',
    'constructor unknownQuestion',
    'why wrongShape',
    'path wrongShape',
  ]);
  expect(answers).toEqual({});
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  // Inherited things are not answers even where nothing was sent.
  const inherited = planOf({
    ...club,
    pages: [{ code: 'p', questions: [{ code: 'constructor', type: 'short-text', label }] }],
  });
  expect(validateResponse(inherited, {}, 'open')).toMatchObject({ answers: {}, problems: [] });
});

test('[S42] a hostile body gets a short answer in little time', () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at]));
  expect(validateResponse(plan, many, 'open').problems).toHaveLength(20);
  expect(judge({ type: 'multiple', options }, Array(1001).fill('a'))).toEqual(['wrongShape']);
  expect(judge({ type: 'email' }, `${'a.'.repeat(500_000)}@`)).toEqual(['tooLong']);
  expect(judge({ type: 'long-text' }, ' '.repeat(1_000_000))).toEqual({});
});

test('regions are held to a list where there is one', () => {
  const places = planOf(club, { isRegion: (code) => code === 'LV-RIX' });
  const of = (region: string) => validateResponse(places, { home: { country: 'LV', region } }, 'open').problems;
  expect(of('LV-RIX')).toEqual([]);
  expect(of('LV-XXX')).toEqual([{ code: 'home', at: ['region'], problem: { kind: 'unknownPlace' } }]);
});

test('every problem has its words in all four languages, with the same parameters', () => {
  const kinds = Object.keys(en).filter((key) => key.startsWith('problem.'));
  const names = (words = '') => new Set(Array.from(words.matchAll(/\{(\w+)[,}]/g), (match) => match[1]));
  for (const catalogue of [en, ru, zh, lv] as Record<string, string>[]) {
    for (const key of kinds)
      expect([key, names(catalogue[key])]).toEqual([key, names((en as Record<string, string>)[key])]);
  }
});
