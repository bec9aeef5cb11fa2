import type { Draft } from './draft.ts';

/** The draft without a question. Conditions that name it stay and are reported by the checks. */
export function removeQuestion(draft: Draft, code: string): Draft {
  return {
    ...draft,
    pages: draft.pages.map((page) => {
      const questions = page.questions.filter((question) => question.code !== code);
      return questions.length < page.questions.length ? { ...page, questions } : page;
    }),
  };
}
