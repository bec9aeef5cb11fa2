import type { Question } from '../questionnaire.ts';
import { quotingConsent } from '../quoting-consent.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { withPart } from './with-part.ts';

/** The consent to being quoted: where one question is marked as it, personas quote only those who agreed to it. */
export const quoteConsent = {
  is(question: Question): boolean {
    return question.subfactor === mark;
  },
  /** The draft with this question as the consent to being quoted, and no other beside it; or no longer so. */
  set(draft: Draft, code: string, on: boolean): Draft {
    const marked = (one: Question): Question => {
      if (one.code === code) return withPart(one, 'subfactor', on ? mark : undefined);
      return on && one.subfactor === mark ? withPart(one, 'subfactor', undefined) : one;
    };
    return { ...draft, pages: draft.pages.map((page) => ({ ...page, questions: page.questions.map(marked) })) };
  },
  /** The first box to tick of a draft that asks for own words, where none is the consent to quoting them. */
  missing(draft: Draft): { readonly page: string; readonly question: string } | undefined {
    const all = draft.pages.flatMap((page) => page.questions.map((question) => ({ page: page.code, question })));
    if (!all.some(({ question }) => question.type === 'long-text')) return undefined;
    const box = all.find(({ question }) => question.type === 'consent');
    const isFound = quotingConsent(asQuestionnaire(draft)) !== undefined;
    return box && !isFound ? { page: box.page, question: box.question.code } : undefined;
  },
};

const mark = 'quote-consent';
