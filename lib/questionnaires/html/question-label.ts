import type { Question } from '../questionnaire.ts';
import { type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** The words of a question as its legend or label holds them, with "optional" when it may be left out. A walk of stages may
 * always be left out stage by stage, and says so itself. */
export function questionLabel(question: Question, view: QuestionView): Html {
  return html`${view.words(question.label)}${!question.required && question.type !== 'journey' && html` <span class="opt">${view.say('field.optional')}</span>`}`;
}
