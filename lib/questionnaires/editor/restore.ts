import type { Question } from '../questionnaire.ts';
import type { Draft, DraftPage } from './draft.ts';
import { insertQuestion } from './insert-question.ts';
import { moveQuestion } from './move-question.ts';

/**
 * What was deleted put back where it was, whatever was done since: a question on its page (else on the last), a page at its
 * place. As it was when it is there.
 */
export const restore = {
  question(draft: Draft, question: Question, was: { readonly page: string; readonly at: number }): Draft {
    const isThere = draft.pages.some((page) => page.questions.some((one) => one.code === question.code));
    if (isThere) return draft;
    return moveQuestion(insertQuestion(draft, question, { page: was.page }), question.code, was);
  },
  page(draft: Draft, page: DraftPage, at: number): Draft {
    if (draft.pages.some((one) => one.code === page.code)) return draft;
    // Of its questions those come along that were not put elsewhere meanwhile.
    const there = new Set(draft.pages.flatMap((one) => one.questions.map((question) => question.code)));
    const questions = page.questions.filter((question) => !there.has(question.code));
    return { ...draft, pages: draft.pages.toSpliced(at, 0, { ...page, questions }) };
  },
};
