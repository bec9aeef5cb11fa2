import { fieldName } from '../field-name.ts';
import type { Page } from '../questionnaire.ts';

/** Answers as a page without script would post them: what `readPage` reads, written. Text as people type it. */
export function formPairs(page: Page, given: Readonly<Record<string, unknown>>): [string, string][] {
  return page.questions.flatMap((question) => {
    const other = given[`${question.code}.other`];
    return [
      ...pairs(
        fieldName(question.code),
        question.type === 'consent' && given[question.code] === true ? 'yes' : given[question.code],
      ),
      ...pairs(fieldName(question.code, 'other'), other),
    ];
  });
}

function pairs(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => pairs(fieldName(name, key), inner));
  }
  return [[name, String(value)]];
}
