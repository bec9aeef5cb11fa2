import { fieldName } from '../field-name.ts';
import type { Option, Question } from '../questionnaire.ts';
import { problemAt } from './error-line.ts';
import { givenCodes } from './given-codes.ts';
import { attributes, type Html, html } from './html.ts';
import { otherLine } from './other-line.ts';
import type { QuestionView } from './question-view.ts';

/** Options one under the other, radios or tick boxes, each "other" with a line for own words below it. */
export function choiceList(
  question: Question,
  options: readonly Option[],
  view: QuestionView,
  type: 'radio' | 'checkbox',
): Html {
  const chosen = new Set(givenCodes(view.given));
  return html`<div class="choices">${options.map((option, i) => {
    const input = attributes({
      type,
      name: question.code,
      value: option.code,
      // Two dots, because an option may have the code `other`, which is the name of the line for own words.
      id: i === 0 ? question.code : fieldName(question.code, '', option.code),
      checked: chosen.has(option.code),
      required: type === 'radio' && question.required === true,
      'aria-invalid': type === 'checkbox' && problemAt(view) !== undefined && 'true',
      'data-exclusive': option.exclusive === true,
    });
    return html`<label class="choice"><input${input}><span>${view.words(option.label)}</span></label>${option.other && otherLine(question, option, view)}`;
  })}</div>`;
}
