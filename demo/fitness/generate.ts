import type { Locale } from '#lib/i18n/locale.ts';
import { nextPage } from '#lib/questionnaires/logic/next-page.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { seededRandom, shuffled } from '#lib/random.ts';
import { answerAs } from './answer-as.ts';
import { type Dice, dice } from './dice.ts';
import type { Plan, PlannedSegment } from './plan.ts';
import { questionnaire } from './questionnaire.ts';

/** One made-up respondent. */
export interface Simulated {
  /** Code of the segment that the answers were drawn from; null for a hurried or thoughtless one. */
  readonly planted: PlannedSegment['code'] | null;
  readonly language: Locale;
  /** Share of the fielding time that had passed when this person began, 0–1. */
  readonly begun: number;
  /** Pages in the order they were sent off, with seconds since the beginning. */
  readonly pages: readonly { readonly page: string; readonly after: number }[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly end: 'complete' | 'left' | 'too-young';
}

/**
 * The respondents of the demo, in the order in which they begin: those of the plan who answer to the end, with some who
 * hurry, tick one column or send the same twice among them; and beside them those who leave and those who are too young.
 * The same plan and seed give the same people everywhere.
 */
export function generate(plan: Plan, seed: number = plan.seed): Simulated[] {
  const random = seededRandom(seed);
  const draw = dice(random);
  const { noise } = plan;
  const kinds: Kind[] = [
    ...times(noise.speeders, 'hurried' as const),
    ...times(noise.straight, 'straight' as const),
    ...times(noise.gibberish, 'gibberish' as const),
    ...times(noise.twice, 'twice' as const),
  ];
  const whole = plan.respondents - kinds.length - noise.twice;
  const all = shuffled([...kinds, ...times(whole, 'sound' as const)], random);
  const shares = Object.fromEntries(plan.segments.map(({ code, share }) => [code, share]));
  const person = (kind: Kind): Simulated[] => {
    const code = draw.one(shares);
    const planted = plan.segments.find((one) => one.code === code) as PlannedSegment;
    const language = draw.one(plan.languages) as Locale;
    const made = {
      language,
      begun: moment(plan.days, draw),
      ...spoilt(kind, answerAs(planted, language, plan, draw), draw),
    };
    const careless = kind === 'hurried' || kind === 'straight';
    const one = { ...made, planted: careless ? null : planted.code, end: 'complete' as const };
    const pages = paceOf(one.answers, kind === 'hurried' ? 0.12 : draw.normal(1.4, 0.25), draw);
    const again = { ...one, planted: null, begun: one.begun + 0.0004 };
    return kind === 'twice'
      ? [
          { ...one, pages },
          { ...again, pages },
        ]
      : [{ ...one, pages }];
  };
  const complete = all.flatMap(person);
  const left = times(plan.beside.left, 'sound' as const)
    .flatMap(person)
    .map((one) => leave(one, draw));
  const young = times(plan.beside.tooYoung, 'sound' as const)
    .flatMap(person)
    .map((one) => tooYoung(one, draw));
  return [...complete, ...left, ...young].sort((a, b) => a.begun - b.begun);
}

type Kind = 'sound' | 'hurried' | 'straight' | 'gibberish' | 'twice';

function spoilt(kind: Kind, answers: Record<string, unknown>, draw: Dice): { answers: Record<string, unknown> } {
  const column = draw.among(['3', '3', '4', '5', '1']);
  const oneColumn = Object.fromEntries(Object.keys(answers.why as object).map((row) => [row, column]));
  if (kind === 'straight') return { answers: { ...answers, why: oneColumn } };
  if (kind === 'hurried') {
    const { goal: _goal, sooner: _sooner, path: _path, ...rest } = answers;
    return { answers: { ...rest, why: draw.chance(0.6) ? oneColumn : rest.why } };
  }
  if (kind === 'gibberish') return { answers: { ...answers, goal: draw.among(rubbish), sooner: draw.among(rubbish) } };
  return { answers };
}

const rubbish = ['asdf asdf', 'qwerty', 'фывафыва', '.....', 'aaaaaaaa', 'йцукен йцукен', '123123', 'xxx'];

const questionnairePlan = planOf(questionnaire);

/** Seconds per page, from how much there is on it and was written; a person has a pace of their own. */
function paceOf(answers: Readonly<Record<string, unknown>>, pace: number, draw: Dice): Simulated['pages'] {
  let after = 0;
  const sent: { page: string; after: number }[] = [];
  for (let at = nextPage(questionnairePlan, answers); at.kind === 'page'; ) {
    const { page } = at;
    const answered = questionnaire.pages.find((one) => one.code === page)?.questions ?? [];
    const seconds = answered.reduce((sum, { code }) => sum + secondsFor(answers[code]), 4);
    after += Math.max(2, Math.round(seconds * Math.max(0.1, pace) * draw.normal(1, 0.15)));
    sent.push({ page, after });
    at = nextPage(questionnairePlan, answers, page);
  }
  return sent;
}

function secondsFor(answer: unknown): number {
  if (answer === undefined) return 2;
  if (typeof answer === 'string') return 5 + answer.length * 0.28;
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    const stories = Object.values(answer).map((part) => (part as { story?: string }).story ?? '');
    return 5 * Object.keys(answer).length + stories.join('').length * 0.28;
  }
  return 7;
}

/** Somebody who closes the page on the way: the pages before are sent, the last of them left in the middle. */
function leave(one: Simulated, draw: Dice): Simulated {
  const pages = one.pages.slice(0, Number(draw.one(sentBeforeLeaving)));
  const sent = new Set(pages.map(({ page }) => page));
  const asked = questionnaire.pages.filter(({ code }) => sent.has(code)).flatMap(({ questions }) => questions);
  const answers = Object.fromEntries(
    asked.flatMap(({ code }) => (one.answers[code] === undefined ? [] : [[code, one.answers[code]]])),
  );
  return { ...one, pages, answers, end: 'left' };
}

/** How many pages they send before, in proportion: the journey block, which comes last, puts off most. */
const sentBeforeLeaving = { 1: 0.2, 2: 0.12, 3: 0.18, 4: 0.5 };

function tooYoung(one: Simulated, draw: Dice): Simulated {
  const { age: _age, gender, residence } = one.answers;
  const answers = {
    age: draw.among([14, 15]),
    ...(gender !== undefined && { gender }),
    ...(residence !== undefined && { residence }),
  };
  return { ...one, planted: null, answers, pages: one.pages.slice(0, 1), end: 'too-young' };
}

/** More people answer in the first days than in the last, and in the evening than at night. */
function moment(days: number, draw: Dice): number {
  const day = Math.floor(days * draw.random() ** 1.5);
  const hour = Number(draw.one(byHour));
  return (day + (hour + draw.random()) / 24) / days;
}

/** How many answer in which hour of the day, in proportion. */
const byHour = Object.fromEntries(
  [2, 1, 0, 0, 0, 1, 3, 5, 6, 6, 6, 6, 7, 6, 5, 5, 6, 8, 10, 12, 12, 10, 6, 3].map((weight, hour) => [hour, weight]),
);

function times<T>(count: number, thing: T): T[] {
  return Array.from({ length: count }, () => thing);
}
