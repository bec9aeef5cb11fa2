import type { Question } from '../questionnaire.ts';
import type { Draft } from './draft.ts';

/** The draft with a ready question put in, behind the one named or at the end of the page named, else at the end of all. */
export function insertQuestion(
  draft: Draft,
  question: Question,
  where: { readonly page?: string; readonly after?: string },
): Draft {
  const { after } = where;
  const isHome = (page: Draft['pages'][number]) =>
    after !== undefined ? page.questions.some((one) => one.code === after) : page.code === where.page;
  const home = draft.pages.find(isHome) ?? draft.pages.at(-1);
  return {
    ...draft,
    pages: draft.pages.map((page) => {
      if (page !== home) return page;
      const at = page.questions.findIndex((one) => one.code === after);
      return { ...page, questions: page.questions.toSpliced(at < 0 ? page.questions.length : at + 1, 0, question) };
    }),
  };
}
