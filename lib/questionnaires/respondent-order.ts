import { seededRandom, shuffled } from '#lib/random.ts';
import type { Option, Page, Question } from './questionnaire.ts';

/**
 * Options in the order in which this respondent sees them. Drawn from the respondent's key and the question's code, so
 * that it is the same on every visit without being stored. Exclusive options and an "other" keep their places at the end.
 */
export function optionOrder<O extends { readonly code: string }>(
  question: Question & { readonly options: readonly O[]; readonly randomise?: boolean },
  respondentKey: string,
): readonly O[] {
  if (!question.randomise || question.type === 'matrix') return question.options;
  const stays = (option: O & Partial<Option>) => option.exclusive === true || option.other === true;
  const moving = question.options.filter((option) => !stays(option));
  return [...drawn(moving, respondentKey, question.code), ...question.options.filter(stays)];
}

/** Rows of a matrix in the order in which this respondent sees them. */
export function rowOrder<R>(
  question: { readonly code: string; readonly rows: readonly R[]; readonly randomise?: boolean },
  respondentKey: string,
): readonly R[] {
  return question.randomise ? drawn(question.rows, respondentKey, question.code) : question.rows;
}

/** Questions of a page in the order in which this respondent sees them. Conditions go by the order as written. */
export function questionOrder(page: Page, respondentKey: string): readonly Question[] {
  return page.randomise ? drawn(page.questions, respondentKey, page.code) : page.questions;
}

function drawn<T>(items: readonly T[], respondentKey: string, code: string): readonly T[] {
  return shuffled(items, seededRandom(hash(respondentKey), hash(code)));
}

/** FNV-1a, 32 bits: spreads keys over seeds; no secret depends on it. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
