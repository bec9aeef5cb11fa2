import { type Random, randomInt } from '#lib/random.ts';
import type { Calculated, Page, Question, Questionnaire, ScreenOut } from '../questionnaire.ts';
import { chance } from './pick.ts';
import { randomCondition, referencesTo } from './random-condition.ts';
import { randomQuestion } from './random-question.ts';

/** A questionnaire with anything that the format allows and nothing that the publish check refuses, for tests. */
export function randomQuestionnaire(random: Random): Questionnaire {
  const before: Question[] = [];
  const pages = Array.from({ length: 1 + randomInt(random, 5) }, (_, at): Page => {
    const showIf = at > 0 && chance(0.35, random) ? randomCondition(before, random) : undefined;
    const questions = Array.from({ length: 1 + randomInt(random, 4) }, () => {
      const question = randomQuestion(`q${before.length + 1}`, random);
      const shown = before.length > 0 && chance(0.4, random) ? { showIf: randomCondition(before, random) } : {};
      before.push({ ...question, ...shown });
      return { ...question, ...shown };
    });
    const [first = randomQuestion('never', random), ...rest] = questions;
    return { code: `p${at + 1}`, questions: [first, ...rest], ...(showIf !== undefined && { showIf }) };
  });
  const [first = { code: 'never', questions: [randomQuestion('never', random)] } as const, ...rest] = pages;
  const text = { en: 'T' };
  return {
    format: 'segue/questionnaire@1',
    code: 'random',
    title: text,
    languages: ['en'],
    privacy: { controller: text, purpose: text, retention: text, contact: text },
    pages: [first, ...rest],
    ...(chance(0.4, random) && { screenOut: screenOuts(before, random) }),
    ...(chance(0.4, random) && { calculated: calculated(before, random) }),
  };
}

function screenOuts(before: readonly Question[], random: Random): ScreenOut[] {
  // One more condition beside it, so that not every respondent is sent away.
  return ['out1', 'out2'].slice(0, 1 + randomInt(random, 2)).map((code) => ({
    code,
    when: `(${randomCondition(before, random, 2)}) and (${randomCondition(before, random, 2)})`,
    message: { en: 'Bye' },
  }));
}

function calculated(before: readonly Question[], random: Random): Calculated[] {
  const numbers = before.flatMap(referencesTo).filter(([, type]) => type.kind === 'number');
  const terms = numbers.slice(0, 3).map(([name]) => name);
  return [
    { code: 'calc2', value: 'calc1 * 2', scale: 'interval' },
    { code: 'calc1', value: terms.length > 0 ? `sum(${terms.join(', ')})` : '7', scale: 'interval' },
    { code: 'calc3', value: randomCondition(before, random), scale: 'binary' },
  ];
}
