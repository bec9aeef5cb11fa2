import type { Question } from '../questionnaire.ts';
import type { Draft } from './draft.ts';

/** The draft with one question changed; as it was when there is none with the code. */
export function changeQuestion(draft: Draft, code: string, change: (question: Question) => Question): Draft {
  return {
    ...draft,
    pages: draft.pages.map((page) =>
      page.questions.some((question) => question.code === code)
        ? { ...page, questions: page.questions.map((one) => (one.code === code ? change(one) : one)) }
        : page,
    ),
  };
}
