import { choiceList } from '../../html/choice-list.ts';
import { groupQuestion } from '../../html/group-question.ts';
import type { Html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { SingleQuestion } from '../../questionnaire.ts';
import { optionOrder } from '../../respondent-order.ts';

export function singleHtml(question: SingleQuestion, view: QuestionView): Html {
  return groupQuestion(
    question,
    view,
    choiceList(question, optionOrder(question, view.respondent), view, 'radio'),
    'radiogroup',
  );
}
