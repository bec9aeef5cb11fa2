import { type Html, html } from '../../html/html.ts';
import { labelledQuestion } from '../../html/labelled-question.ts';
import { otherLine } from '../../html/other-line.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { selectField, selectOption } from '../../html/select-field.ts';
import { fieldAttributes } from '../../html/text-field.ts';
import type { DropdownQuestion } from '../../questionnaire.ts';
import { optionOrder } from '../../respondent-order.ts';

export function dropdownHtml(question: DropdownQuestion, view: QuestionView): Html {
  const options = optionOrder(question, view.respondent);
  const list = selectField(
    fieldAttributes(question, view),
    view,
    options.map((option) => selectOption(option.code, view.plain(option.label), view.given === option.code)),
  );
  const other = options.find((option) => option.other);
  return labelledQuestion(question, view, html`${list}${other && otherLine(question, other, view)}`);
}
