import { type Html, html } from '../../html/html.ts';
import { labelledQuestion } from '../../html/labelled-question.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { textField } from '../../html/text-field.ts';
import type { EmailQuestion } from '../../questionnaire.ts';

export function emailHtml(question: EmailQuestion, view: QuestionView): Html {
  const note = `note-${question.code}`;
  const field = textField(
    question,
    view,
    { type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254 },
    note,
  );
  return labelledQuestion(
    question,
    view,
    html`<div class="control">${field}<p class="note" id="${note}">${view.say('field.email')}</p></div>`,
  );
}
