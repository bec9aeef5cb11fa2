import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from './draft.ts';

/** A questionnaire from nothing: one page, no questions, in one language. */
export function newDraft(code: string, title: string, language: Locale): Draft {
  return {
    format: 'segue/questionnaire@1',
    code,
    title: title ? { [language]: title } : {},
    languages: [language],
    pages: [{ code: 'page1', questions: [] }],
  };
}
