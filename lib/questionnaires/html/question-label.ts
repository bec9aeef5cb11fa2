import type { Question } from '../questionnaire.ts';
import { type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** The words of a question as its legend or label holds them: the heading of its page when it is alone there, and
 * "optional" when it may be left out. */
export function questionLabel(question: Question, view: QuestionView): Html {
  const words = view.words(question.label);
  const optional = question.required ? undefined : html` <span class="opt">${view.say('field.optional')}</span>`;
  return html`${view.isHeading ? html`<h1>${words}</h1>` : words}${optional}`;
}
