import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from './editor/draft.ts';
import type { Question } from './questionnaire.ts';
import { wordsIn } from './words-in.ts';

/** One answer that a quota cell can be made of: whom it counts, and what that is called. */
export interface CellChoice {
  readonly question: string;
  readonly answer: string;
  readonly expression: string;
}

/** Every answer that can be chosen from a list, in the order of the questionnaire; the rest can be written as a condition. */
export function cellChoices(draft: Draft, locale: Locale, yesNo: { yes: string; no: string }): readonly CellChoice[] {
  return draft.pages.flatMap((page) =>
    page.questions.flatMap((question) => {
      const words = wordsIn(question.label, locale, draft.languages).words || question.code;
      return answersOf(question, yesNo).map(({ code, label }): CellChoice => {
        const value = `'${code}'`;
        return {
          question: words,
          answer: typeof label === 'string' ? label : wordsIn(label, locale, draft.languages).words || code,
          expression: question.type === 'multiple' ? `${value} in ${question.code}` : `${question.code} = ${value}`,
        };
      });
    }),
  );
}

/** The words of a cell that is made of such answers, joined by `and`; undefined for any other condition. */
export function cellWords(expression: string, choices: readonly CellChoice[]): readonly CellChoice[] | undefined {
  const parts = expression.split(' and ').map((part) => choices.find((choice) => choice.expression === part.trim()));
  return parts.every((part) => part !== undefined) ? parts : undefined;
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
