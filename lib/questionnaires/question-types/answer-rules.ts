import type { Locale } from '#lib/i18n/locale.ts';
import type { Problem } from '../answer-problem.ts';
import type { AnswerValue } from '../answers.ts';
import type { Value } from '../logic/value.ts';
import type { Question, Text } from '../questionnaire.ts';

/**
 * What a question type knows of its answers. One object per type, in `question-types/<type>/answer.ts`, without zod: the
 * server and the respondent's script use the same one.
 */
export interface AnswerRules<Q extends Question, A extends AnswerValue = AnswerValue> {
  /**
   * The answer in its stored shape, or undefined when there is none or it cannot stand; says what is wrong by `report`.
   * `given` is anything that JSON can hold and is never blank (null, '', [], {}). The order in which options were sent
   * does not matter. A question that needs an answer and has none is reported by the caller.
   */
  readonly clean: (question: Q, given: unknown, report: Report, places?: Places) => A | undefined;
  /** Says that an answer is needed where there is none; `required` for the question as a whole when not given. */
  readonly missing?: (question: Q, report: Report) => void;
  /** What a posted page says of this question, unjudged: `clean` comes after. Undefined when it says nothing. */
  readonly read: (question: Q, form: Form) => unknown;
  /** What an expression sees, below the question's code when `inside` is not empty (`['strength']`). */
  readonly value: (answer: A, inside: readonly string[]) => Value;
  /** The answer in words, as an earlier answer is repeated in a later text. */
  readonly say: (question: Q, answer: A, speech: Speech, inside: readonly string[]) => string;
}

export type Report = (problem: Problem, ...at: string[]) => void;

/** Which regions (ISO 3166-2 codes) there are; without it any code of the right form in the country passes. */
export interface Places {
  readonly isRegion: (code: string) => boolean;
}

/** A posted form by field name; a name may repeat. */
export interface Form {
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** How answers are said to one respondent. */
export interface Speech {
  readonly language: Locale;
  readonly say: (text: Text) => string;
  readonly yes: string;
  readonly no: string;
}
