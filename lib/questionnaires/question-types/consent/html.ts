import { describedBy, frameId, helpId } from '../../html/described-by.ts';
import { errorLine, problemAt } from '../../html/error-line.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { questionLabel } from '../../html/question-label.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { ConsentQuestion } from '../../questionnaire.ts';

/** One box; its label is what is agreed to. Never ticked beforehand. */
export function consentHtml(question: ConsentQuestion, view: QuestionView): Html {
  const frame = attributes({ id: frameId(question.code), hidden: view.off, 'data-type': question.type });
  const box = attributes({
    type: 'checkbox',
    id: question.code,
    name: question.code,
    value: 'yes',
    checked: view.given === true,
    required: question.required === true,
    'aria-invalid': problemAt(view) !== undefined && 'true',
    'aria-describedby': describedBy(question, view),
  });
  return html`<div class="question"${frame}>${view.isHeading && html`<h1 class="sr">${view.words(question.label)}</h1>`}
${errorLine(view)}
<label class="choice choice-consent"><input${box}><span><span>${questionLabel(question, view)}</span></span></label>
${question.help && html`<div class="q-help" id="${helpId(question)}">${view.rich(question.help)}</div>`}
</div>`;
}
