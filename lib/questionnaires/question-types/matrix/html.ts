import { fieldName } from '../../field-name.ts';
import { errorId, errorLine, problemAt } from '../../html/error-line.ts';
import { givenPart } from '../../html/given-part.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { scaleOptions, scaleRoom } from '../../html/scale-options.ts';
import type { MatrixQuestion, Row } from '../../questionnaire.ts';
import { rowOrder } from '../../respondent-order.ts';

/** One card for each statement on a phone, one table on anything wider; the same radios. */
export function matrixHtml(question: MatrixQuestion, view: QuestionView): Html {
  const { options } = question;
  const rows = rowOrder(question, view.respondent);
  const room = scaleRoom(options, view);
  return groupQuestion(
    question,
    view,
    html`<div class="likert${room && ` ${room}`}">
<div class="likert-head" aria-hidden="true"><span></span><div class="of-${options.length}">${options.map((option) => html`<span>${view.words(option.label)}</span>`)}</div></div>
${rows.map((row) => matrixRow(question, row, view))}</div>`,
  );
}

function matrixRow(question: MatrixQuestion, row: Row, view: QuestionView): Html {
  const wrong = problemAt(view, row.code) !== undefined;
  const name = fieldName(question.code, row.code);
  const frame = attributes({
    role: 'radiogroup',
    'aria-required': question.required && 'true',
    'aria-invalid': wrong && 'true',
    'aria-describedby': wrong && errorId(question.code, row.code),
    'data-row': row.code,
  });
  const radios = {
    name,
    id: name,
    options: question.options,
    chosen: givenPart(view.given, row.code),
    required: question.required === true,
  };
  return html`<fieldset class="likert-row${wrong && ' is-error'}"${frame}><legend><span>${view.words(row.label)}</span></legend>${errorLine(view, row.code)}${scaleOptions(radios, view)}</fieldset>`;
}
