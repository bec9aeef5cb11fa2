import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from './editor/draft.ts';
import type { Question } from './questionnaire.ts';
import { wordsIn } from './words-in.ts';

/** One answer that a quota cell can be made of: whom it counts, and what that is called. */
export interface AnswerChoice {
  readonly question: string;
  readonly answer: string;
  readonly expression: string;
}

/** What a quota cell can be clicked together of: answers from lists, and questions answered by a number. */
export interface CellChoices {
  readonly answers: readonly AnswerChoice[];
  readonly numbers: readonly { readonly code: string; readonly question: string }[];
}

/** All of it, in the order of the questionnaire; the rest can be written as a condition. */
export function cellChoices(draft: Draft, locale: Locale, yesNo: { yes: string; no: string }): CellChoices {
  const questions = draft.pages.flatMap((page) => page.questions);
  const named = (question: Question) => wordsIn(question.label, locale, draft.languages).words || question.code;
  return {
    answers: questions.flatMap((question) =>
      answersOf(question, yesNo).map(({ code, label }): AnswerChoice => {
        const value = `'${code}'`;
        return {
          question: named(question),
          answer: typeof label === 'string' ? label : wordsIn(label, locale, draft.languages).words || code,
          expression: question.type === 'multiple' ? `${value} in ${question.code}` : `${question.code} = ${value}`,
        };
      }),
    ),
    numbers: questions
      .filter(({ type }) => type === 'number' || type === 'nps' || type === 'rating')
      .map((question) => ({ code: question.code, question: named(question) })),
  };
}

function answersOf(question: Question, yesNo: { yes: string; no: string }) {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'dropdown':
    case 'likert':
      return question.options;
    case 'yes-no':
      return [
        { code: 'yes', label: yesNo.yes },
        { code: 'no', label: yesNo.no },
      ];
    default:
      return [];
  }
}
