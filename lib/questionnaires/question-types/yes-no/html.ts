import { groupQuestion } from '../../html/group-question.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { YesNoQuestion } from '../../questionnaire.ts';

export function yesNoHtml(question: YesNoQuestion, view: QuestionView): Html {
  const choice = (code: 'yes' | 'no', id: string) => {
    const input = attributes({
      type: 'radio',
      name: question.code,
      value: code,
      id,
      checked: view.given === code,
      required: question.required === true,
    });
    return html`<label class="choice"><input${input}><span>${view.say(`choice.${code}`)}</span></label>`;
  };
  return groupQuestion(
    question,
    view,
    html`<div class="choices choices-two">${choice('yes', question.code)}${choice('no', `${question.code}.no`)}</div>`,
    'radiogroup',
  );
}
