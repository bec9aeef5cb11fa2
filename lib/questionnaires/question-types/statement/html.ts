import { frameId } from '../../html/described-by.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { StatementQuestion } from '../../questionnaire.ts';

/** Words alone. */
export function statementHtml(question: StatementQuestion, view: QuestionView): Html {
  const frame = attributes({ id: frameId(question.code), hidden: view.off, 'data-type': question.type });
  return html`<div class="question"${frame}><div class="prose">${view.rich(question.label)}</div>${question.help && html`<div class="q-help">${view.rich(question.help)}</div>`}</div>`;
}
