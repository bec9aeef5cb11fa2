import { choiceList } from '../../html/choice-list.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { MultipleQuestion } from '../../questionnaire.ts';
import { optionOrder } from '../../respondent-order.ts';

export function multipleHtml(question: MultipleQuestion, view: QuestionView): Html {
  const note = `note-${question.code}`;
  const list = choiceList(question, optionOrder(question, view.respondent), view, 'checkbox');
  return groupQuestion(
    question,
    view,
    html`<p class="q-help" id="${note}">${howMany(question, view)}</p>${list}`,
    undefined,
    note,
  );
}

function howMany({ min, max }: MultipleQuestion, view: QuestionView): string {
  if (min !== undefined && min === max) return view.say('choose.exactly', { min });
  if (min !== undefined && max !== undefined) return view.say('choose.between', { min, max });
  if (max !== undefined) return view.say('choose.upTo', { max });
  return min !== undefined && min > 1 ? view.say('choose.atLeast', { min }) : view.say('choose.any');
}
