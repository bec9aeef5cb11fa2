import type { Question } from '../questionnaire.ts';
import { describedBy } from './described-by.ts';
import { problemAt } from './error-line.ts';
import { givenText } from './given-text.ts';
import { type Attributes, attributes, type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** A line to write in, for a question whose answer is one text or number. `note` is the id of a further description. */
export function textField(
  question: Question,
  view: QuestionView,
  also: Attributes['values'],
  note?: string | false,
): Html {
  return html`<input${attributes({ ...fieldAttributes(question, view, note), type: 'text', value: givenText(view.given), ...also })}>`;
}

/** What every such control carries: name, id, whether it is required and wrong, and what describes it. */
export function fieldAttributes(question: Question, view: QuestionView, note?: string | false): Attributes['values'] {
  return {
    class: 'input',
    id: question.code,
    name: question.code,
    required: question.required === true,
    'aria-invalid': problemAt(view) !== undefined && 'true',
    'aria-describedby': describedBy(question, view, note),
  };
}
