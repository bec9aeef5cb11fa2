import type { Draft } from './draft.ts';
import { findQuestion } from './find-question.ts';

/** The draft with a question standing at place `at` (from 0) of a page, as counted without it; as it was when one is not there. */
export function moveQuestion(draft: Draft, code: string, to: { readonly page: string; readonly at: number }): Draft {
  const found = findQuestion(draft, code);
  if (!found || !draft.pages.some((page) => page.code === to.page)) return draft;
  return {
    ...draft,
    pages: draft.pages.map((page) => {
      const rest = page.questions.filter((question) => question.code !== code);
      if (page.code !== to.page) return rest.length < page.questions.length ? { ...page, questions: rest } : page;
      return { ...page, questions: rest.toSpliced(Math.max(0, Math.min(to.at, rest.length)), 0, found.question) };
    }),
  };
}
