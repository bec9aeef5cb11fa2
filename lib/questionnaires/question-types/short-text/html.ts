import { type Html, html } from '../../html/html.ts';
import { labelledQuestion } from '../../html/labelled-question.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { textField } from '../../html/text-field.ts';
import type { ShortTextQuestion } from '../../questionnaire.ts';

export function shortTextHtml(question: ShortTextQuestion, view: QuestionView): Html {
  return labelledQuestion(
    question,
    view,
    html`<div class="control">${textField(question, view, { maxlength: question.maxLength ?? 200 })}</div>`,
  );
}
