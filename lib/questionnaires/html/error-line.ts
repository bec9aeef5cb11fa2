import type { RespondKey, RespondTranslate } from '#lib/i18n/messages/respond.ts';
import type { AnswerProblem } from '../answer-problem.ts';
import { fieldName } from '../field-name.ts';
import { type Html, html } from './html.ts';
import { icon } from './icon.ts';
import type { QuestionView } from './question-view.ts';

/**
 * The problem of a control, said next to it, or nothing. `at` is where inside the question the control is.
 * Its id is what the control's `aria-describedby` names; see `errorId`.
 */
export function errorLine(view: QuestionView, ...at: readonly string[]): Html | undefined {
  const found = problemAt(view, ...at);
  if (!found) return undefined;
  return html`<p class="error-line" id="${errorId(found.code, ...at)}">${icon('alert')}<span>${problemWords(found, view.say)}</span></p>`;
}

/** The problem at one place of the question; without a place the one of the question as a whole. */
export function problemAt(view: QuestionView, ...at: readonly string[]): AnswerProblem | undefined {
  return view.problems.find((each) => (each.at ?? []).join('.') === at.join('.'));
}

export function errorId(code: string, ...at: readonly string[]): string {
  return `err-${fieldName(code, ...at)}`;
}

/** A problem in the reader's words. */
export function problemWords({ problem }: AnswerProblem, say: RespondTranslate): string {
  const { kind, ...params } = problem;
  return say(`problem.${kind}` as RespondKey, params);
}
