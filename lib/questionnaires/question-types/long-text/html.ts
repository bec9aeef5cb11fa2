import { givenText } from '../../html/given-text.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { labelledQuestion } from '../../html/labelled-question.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { fieldAttributes } from '../../html/text-field.ts';
import type { LongTextQuestion } from '../../questionnaire.ts';

export function longTextHtml(question: LongTextQuestion, view: QuestionView): Html {
  const note = `note-${question.code}`;
  const max = question.maxLength ?? 2000;
  // A line end is two characters in a posted form and one in an answer, so the browser's own limit would cut too soon.
  const area = attributes({ ...fieldAttributes(question, view, note), rows: 4, 'data-max': max });
  return labelledQuestion(
    question,
    view,
    html`<div class="control"><textarea${area}>
${givenText(view.given)}</textarea><p class="note" id="${note}" data-count="${question.code}">${view.say('field.maxLength', { max })}</p></div>`,
  );
}
