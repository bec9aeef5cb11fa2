import type { Question } from '../questionnaire.ts';
import { describedBy, frameId, helpId } from './described-by.ts';
import { errorLine, problemAt } from './error-line.ts';
import { attributes, type Html, html } from './html.ts';
import { questionLabel } from './question-label.ts';
import type { QuestionView } from './question-view.ts';

/**
 * The frame of a question that has several controls: a fieldset whose legend is the question, then help, error and the
 * controls.
 * @param role `radiogroup` where exactly one of the controls is chosen, so that "invalid" and "required" can be said
 */
export function groupQuestion(
  question: Question,
  view: QuestionView,
  controls: Html,
  role?: 'radiogroup',
  ...notes: readonly (string | false | undefined)[]
): Html {
  const states = role && { 'aria-required': question.required && 'true', 'aria-invalid': problemAt(view) && 'true' };
  const label = questionLabel(question, view);
  return html`<fieldset class="question"${attributes({
    id: frameId(question.code),
    role,
    hidden: view.off,
    'aria-describedby': describedBy(question, view, ...notes),
    'data-type': question.type,
    ...states,
  })}>
<legend class="q-title">${view.isHeading ? html`<h1>${label}</h1>` : label}</legend>
${question.help && html`<div class="q-help" id="${helpId(question)}">${view.rich(question.help)}</div>`}
${errorLine(view)}
${controls}
</fieldset>`;
}
