import { fieldName } from '../field-name.ts';
import { longestOther } from '../logic/walk.ts';
import type { Option, Question } from '../questionnaire.ts';
import { errorId, errorLine, problemAt } from './error-line.ts';
import { givenText } from './given-text.ts';
import { attributes, type Html, html } from './html.ts';
import type { QuestionView } from './question-view.ts';

/** The line for own words of an "other". Shown to everybody without script; the script shows it when its option is chosen. */
export function otherLine(question: Question, option: Option, view: QuestionView): Html {
  const id = fieldName(question.code, 'other');
  // Under its own radio the option is plain to see; behind a list it has to be named.
  const label =
    question.type === 'dropdown'
      ? view.say('choose.otherOf', { option: view.plain(option.label) })
      : view.say('choose.other');
  const wrong = problemAt(view, 'other') !== undefined;
  const input = attributes({
    class: 'input',
    id,
    name: id,
    value: givenText(view.otherWords),
    maxlength: longestOther,
    autocomplete: 'off',
    'aria-invalid': wrong && 'true',
    'aria-describedby': wrong && errorId(question.code, 'other'),
  });
  return html`<div class="other" data-other="${option.code}"><label for="${id}">${label}</label>${errorLine(view, 'other')}<input${input}></div>`;
}
