import { type Random, randomInt } from '#lib/random.ts';
import type { Question } from '../questionnaire.ts';
import { chance, pick, some } from './pick.ts';

/** What someone might answer: mostly sound, sometimes out of bounds, sometimes nothing. In the shape of stored answers, unjudged. */
export function randomAnswer(question: Question, random: Random): unknown {
  if (chance(0.12, random)) return null;
  switch (question.type) {
    case 'short-text':
    case 'long-text':
    case 'hidden':
      return pick(
        ['abc', 'b', ' two  words ', 'line\r\nbreak', 'x'.repeat(201), "'or' = true", '{{q1}}', 'ā字я'],
        random,
      );
    case 'email':
      return pick(['anna@example.com', 'no address', 'a@b.lv', 'a@b@c.lv'], random);
    case 'number':
      return pick([-3, -2, 0, 1, 2.5, 3, 8, 9, 1e9, 'many'], random);
    case 'rating':
      return 1 + randomInt(random, 6);
    case 'nps':
      return randomInt(random, 11);
    case 'yes-no':
      return pick(['yes', 'no', 'no', 'maybe'], random);
    case 'single':
    case 'dropdown':
    case 'likert':
      return chance(0.05, random) ? 'unknown' : pick(question.options, random).code;
    case 'multiple':
      return some([...question.options].reverse(), 0.4, random).map((option) => option.code);
    case 'matrix':
      return Object.fromEntries(
        some(question.rows, 0.9, random).map((row) => [row.code, pick(question.options, random).code]),
      );
    case 'location':
      return {
        country: pick(['LV', 'LT', 'DE', 'LV', 'XX'], random),
        ...(question.levels.includes('region') && { region: pick(['LV-RIX', 'DE-BE', ''], random) }),
        ...(question.levels.includes('city') && { city: pick(['Rīga', ''], random) }),
      };
    case 'consent':
      return chance(0.7, random) ? true : null;
    case 'statement':
      return null;
    case 'journey':
      return Object.fromEntries(some(question.stages, 0.7, random).map(({ code }) => [code, stage(question, random)]));
  }
}

function stage(question: Question & { type: 'journey' }, random: Random): Record<string, unknown> {
  const values = {
    touchpoints: () => some(question.touchpoints ?? [], 0.5, random).map(({ code }) => code),
    barriers: () => some(question.barriers ?? [], 0.5, random).map(({ code }) => code),
    emotion: () => randomInt(random, 5) - 2,
    expectation: () => randomInt(random, 3) - 1,
    story: () => pick(['It was fine.', ' two\r\nlines ', ''], random),
  };
  return Object.fromEntries(some(question.ask, 0.8, random).map((part) => [part, values[part]()]));
}
