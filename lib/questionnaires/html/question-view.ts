import type { Locale } from '#lib/i18n/locale.ts';
import type { RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { AnswerProblem } from '../answer-problem.ts';
import type { AuthorText } from './author-text.ts';

/** What the rendering of one question is given besides the question. */
export interface QuestionView extends AuthorText {
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
  /** The respondent's key, from which random orders are drawn. */
  readonly respondent: string;
}
