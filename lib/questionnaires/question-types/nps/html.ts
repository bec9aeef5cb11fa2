import { groupQuestion } from '../../html/group-question.ts';
import type { Html } from '../../html/html.ts';
import { marks } from '../../html/marks.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { NpsQuestion } from '../../questionnaire.ts';

export function npsHtml(question: NpsQuestion, view: QuestionView): Html {
  const low = question.low ? view.words(question.low) : view.say('nps.low');
  const high = question.high ? view.words(question.high) : view.say('nps.high');
  return groupQuestion(question, view, marks(question, view, { from: 0, to: 10, low, high }), 'radiogroup');
}
