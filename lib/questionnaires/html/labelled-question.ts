import type { Question } from '../questionnaire.ts';
import { frameId, helpId } from './described-by.ts';
import { errorLine } from './error-line.ts';
import { attributes, type Html, html } from './html.ts';
import { questionLabel } from './question-label.ts';
import type { QuestionView } from './question-view.ts';

/** The frame of a question that has one control: its label is the question, then help, error and the control. The
 * control's id is the question's code. */
export function labelledQuestion(question: Question, view: QuestionView, control: Html): Html {
  const frame = attributes({ id: frameId(question.code), hidden: view.off, 'data-type': question.type });
  const label = html`<label for="${question.code}">${questionLabel(question, view)}</label>`;
  return html`<div class="question"${frame}>
<div class="q-title">${view.isHeading ? html`<h1>${label}</h1>` : label}</div>
${question.help && html`<div class="q-help" id="${helpId(question)}">${view.rich(question.help)}</div>`}
${errorLine(view)}
${control}
</div>`;
}
