import type { Question } from '../questionnaire.ts';
import { type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** The words of a question as its legend or label holds them, with "optional" when it may be left out. */
export function questionLabel(question: Question, view: QuestionView): Html {
  return html`${view.words(question.label)}${!question.required && html` <span class="opt">${view.say('field.optional')}</span>`}`;
}
