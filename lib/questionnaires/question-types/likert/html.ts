import { problemAt } from '../../html/error-line.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { scaleOptions, scaleRoom } from '../../html/scale-options.ts';
import type { LikertQuestion } from '../../questionnaire.ts';

export function likertHtml(question: LikertQuestion, view: QuestionView): Html {
  const { code, options } = question;
  const scale = scaleOptions(
    { name: code, id: code, options, chosen: view.given, required: question.required === true },
    view,
  );
  const room = scaleRoom(options, view);
  const wrong = problemAt(view) !== undefined && ' is-error';
  return groupQuestion(
    question,
    view,
    html`<div class="likert-lone${room && ` ${room}`}${wrong}">${scale}</div>`,
    'radiogroup',
  );
}
