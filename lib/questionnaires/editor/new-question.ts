import type { Locale } from '#lib/i18n/locale.ts';
import type { Question, QuestionOf, QuestionType, Text } from '../questionnaire.ts';
import { inLanguages } from './in-languages.ts';
import { readyWords } from './ready-words.ts';

/** A question of a type as it begins: no words of its own, and lists long enough that it can be filled in at once. */
export function newQuestion(type: QuestionType, code: string, languages: readonly Locale[]): Question {
  return { code, label: {}, ...makers[type](languages) } as Question;
}

type Made<T extends QuestionType> = Omit<QuestionOf<T>, 'code' | 'label'>;

const makers: { readonly [T in QuestionType]: (languages: readonly Locale[]) => Made<T> } = {
  'short-text': () => ({ type: 'short-text' }),
  'long-text': () => ({ type: 'long-text' }),
  number: () => ({ type: 'number', min: 0 }),
  email: () => ({ type: 'email' }),
  single: () => ({ type: 'single', options: blank('o', 2) }),
  multiple: () => ({ type: 'multiple', options: blank('o', 2) }),
  'yes-no': () => ({ type: 'yes-no' }),
  dropdown: () => ({ type: 'dropdown', options: blank('o', 2) }),
  likert: (languages) => ({ type: 'likert', options: coded('', readyWords.agreement, languages) }),
  rating: () => ({ type: 'rating', max: 5, shape: 'stars' }),
  nps: (languages) => ({
    type: 'nps',
    low: inLanguages(readyWords.likely[0], languages),
    high: inLanguages(readyWords.likely[1], languages),
  }),
  matrix: (languages) => ({
    type: 'matrix',
    rows: blank('r', 2),
    options: coded('', readyWords.agreement, languages),
  }),
  location: () => ({ type: 'location', levels: ['country'] }),
  consent: () => ({ type: 'consent' }),
  statement: () => ({ type: 'statement' }),
  hidden: () => ({ type: 'hidden' }),
  journey: (languages) => ({
    type: 'journey',
    ask: ['touchpoints', 'emotion', 'barriers', 'story'],
    stages: coded('s', readyWords.stages, languages),
    touchpoints: coded('t', readyWords.touchpoints, languages).map((one, at) => ({
      ...one,
      kind: at === 0 ? 'online' : 'offline',
    })),
    barriers: coded('b', readyWords.barriers, languages),
  }),
};

function blank(prefix: string, count: number): { code: string; label: Text }[] {
  return Array.from({ length: count }, (_, at) => ({ code: `${prefix}${at + 1}`, label: {} }));
}

/** Coded 1, 2, 3 … behind a prefix; without one, as a scale is, the codes are numbers. */
function coded(prefix: string, words: readonly Text[], languages: readonly Locale[]): { code: string; label: Text }[] {
  return words.map((text, at) => ({ code: `${prefix}${at + 1}`, label: inLanguages(text, languages) }));
}
