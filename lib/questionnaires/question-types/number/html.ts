import { attributes, type Html, html } from '../../html/html.ts';
import { labelledQuestion } from '../../html/labelled-question.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { textField } from '../../html/text-field.ts';
import type { NumberQuestion } from '../../questionnaire.ts';

/** A text line with the digits' keyboard, not `type=number`: that one swallows what it cannot read and turns with the wheel. */
export function numberHtml(question: NumberQuestion, view: QuestionView): Html {
  const range = rangeWords(question, view);
  const note = `note-${question.code}`;
  const wholeOnly = Number.isInteger(question.step ?? 1) && Number.isInteger(question.min ?? 0);
  const field = textField(
    question,
    view,
    {
      class: 'input input-number',
      inputmode: wholeOnly && (question.min ?? 0) >= 0 ? 'numeric' : 'decimal',
      maxlength: 20,
      autocomplete: 'off',
    },
    range !== undefined && note,
  );
  return labelledQuestion(
    question,
    view,
    html`<div class="control">${question.unit ? html`<div class="with-unit">${field}<span>${view.words(question.unit)}</span></div>` : field}${
      range && html`<p class="note"${attributes({ id: note })}>${range}</p>`
    }</div>`,
  );
}

function rangeWords({ min, max }: NumberQuestion, view: QuestionView): string | undefined {
  if (min !== undefined && max !== undefined) return view.say('field.between', { min, max });
  if (min !== undefined) return view.say('field.atLeast', { min });
  return max !== undefined ? view.say('field.atMost', { max }) : undefined;
}
