import { type Random, randomInt } from '#lib/random.ts';
import type { JourneyPart, Option, Question, QuestionOf, QuestionType, Row } from '../questionnaire.ts';
import { chance, pick, some } from './pick.ts';

/** A question of any type with anything that its type allows, for tests. */
export function randomQuestion(code: string, random: Random): Question {
  const type = pick(Object.keys(makers) as QuestionType[], random);
  const question = { code, label: { en: `Q ${code}` }, ...makers[type](random) } as Question;
  const needed = chance(0.4, random) && type !== 'hidden' && type !== 'statement';
  return needed ? { ...question, required: true } : question;
}

type Made<T extends QuestionType> = Omit<QuestionOf<T>, 'code' | 'label'>;

const makers: { readonly [T in QuestionType]: (random: Random) => Made<T> } = {
  'short-text': (random) => ({ type: 'short-text', ...(chance(0.3, random) && { maxLength: 5 }) }),
  'long-text': () => ({ type: 'long-text' }),
  number: (random) => ({
    type: 'number',
    ...(chance(0.6, random) && { min: -2 }),
    ...(chance(0.6, random) && { max: 8 }),
    ...(chance(0.3, random) && { step: pick([1, 0.5], random) }),
  }),
  email: () => ({ type: 'email' }),
  single: (random) => ({ type: 'single', options: options(random), randomise: chance(0.3, random) }),
  multiple: (random) => ({
    type: 'multiple',
    options: options(random),
    randomise: chance(0.3, random),
    ...(chance(0.3, random) && { max: 2 }),
    ...(chance(0.2, random) && { min: 1 + randomInt(random, 2) }),
  }),
  'yes-no': () => ({ type: 'yes-no' }),
  dropdown: (random) => ({ type: 'dropdown', options: options(random) }),
  likert: () => ({ type: 'likert', options: rows(5) }),
  rating: (random) => ({ type: 'rating', ...(chance(0.5, random) && { max: 10 }) }),
  nps: () => ({ type: 'nps' }),
  matrix: (random) => ({ type: 'matrix', rows: rows(1 + randomInt(random, 3), 'r-'), options: rows(5) }),
  location: (random) => ({
    type: 'location',
    levels: pick([['country'], ['country', 'region'], ['country', 'city']] as const, random),
  }),
  consent: () => ({ type: 'consent' }),
  statement: () => ({ type: 'statement' }),
  hidden: () => ({ type: 'hidden' }),
  journey: (random) => {
    const all: JourneyPart[] = ['touchpoints', 'emotion', 'expectation', 'barriers', 'story'];
    const ask = some(all, 0.6, random);
    return {
      type: 'journey',
      ask: ask.length > 0 ? ask : ['emotion'],
      stages: rows(1 + randomInt(random, 3), 's-'),
      touchpoints: rows(3, 't-').map((row) => ({ ...row, kind: 'online' as const })),
      barriers: rows(2, 'b-'),
    };
  },
};

function options(random: Random): Option[] {
  const plain: Option[] = rows(2 + randomInt(random, 3), 'o-');
  if (chance(0.4, random)) plain.push({ code: 'other', label: { en: 'Other' }, other: true });
  if (chance(0.4, random)) plain.push({ code: 'none', label: { en: 'None' }, exclusive: true });
  return plain;
}

/** Coded 1, 2, 3 … behind a prefix, so that without one the codes are numbers. */
function rows(count: number, prefix = ''): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `${prefix}${at + 1}`,
    label: { en: `${prefix}${at + 1}` },
  }));
}
