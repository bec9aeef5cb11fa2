import type { Locale } from '#lib/i18n/locale.ts';
import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { AnswerProblem } from '../answer-problem.ts';
import type { Text } from '../questionnaire.ts';
import type { Html } from './html.ts';

/** What the rendering of one question is given besides the question. */
export interface QuestionView {
  /** What was answered so far, judged or as it was posted; anything may stand here and is shown as far as it fits. */
  readonly given: unknown;
  /** What stands under `<code>.other`. */
  readonly otherWords: unknown;
  /** The problems of this question alone. */
  readonly problems: readonly AnswerProblem[];
  /** Whether its show-if is false now: it stays in the page, unseen, for the script to show. */
  readonly off: boolean;
  /** Whether its label is the heading of the page. */
  readonly isHeading: boolean;
  readonly locale: Locale;
  readonly say: RespondTranslate;
  /** An author's text as text, with earlier answers piped in and `lang` where it is in another language. */
  readonly words: (text: Text) => Html;
  /** The same as the Markdown subset. */
  readonly rich: (text: Text) => Html;
  /** The same as bare words, for an attribute or an `<option>`. */
  readonly plain: (text: Text) => string;
  /** Options or rows in the order drawn for this respondent. */
  readonly ordered: <T extends { readonly code: string }>(items: readonly T[]) => readonly T[];
  /** Regions by country code, for a question on place. */
  readonly regions: (
    country: string,
  ) => readonly { readonly code: string; readonly name: string; readonly language: string }[];
}
