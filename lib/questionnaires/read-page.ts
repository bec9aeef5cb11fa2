import { fieldName } from './field-name.ts';
import type { Form } from './question-types/answer-rules.ts';
import { answerRulesOf } from './question-types/answer-rules-of.ts';
import { hasOther } from './question-types/has-other.ts';
import type { Page } from './questionnaire.ts';

/**
 * What a posted page says, by question code: the pairs of `application/x-www-form-urlencoded` (or of `FormData`) put into
 * the shape of answers, with `null` for every question of the page that was left empty, so that an answer taken back is
 * taken back. Nothing is judged: give it to the validator. Hidden questions are not read from a page.
 */
export function readPage(page: Page, pairs: Iterable<readonly [string, string]>): Record<string, unknown> {
  const form = formOf(pairs);
  const given: Record<string, unknown> = {};
  for (const question of page.questions) {
    if (question.type === 'statement' || question.type === 'hidden') continue;
    const said = answerRulesOf(question).read(question, form) ?? null;
    given[question.code] = said === '' ? null : said;
    if (hasOther(question)) {
      given[`${question.code}.other`] = form.one(fieldName(question.code, 'other')) || null;
    }
  }
  return given;
}

function formOf(pairs: Iterable<readonly [string, string]>): Form {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const before = values.get(name);
    if (before) before.push(value);
    else values.set(name, [value]);
  }
  return { one: (name) => values.get(name)?.[0], all: (name) => values.get(name) ?? [] };
}
