import { faces } from '../../html/faces.ts';
import { groupQuestion } from '../../html/group-question.ts';
import type { Html } from '../../html/html.ts';
import { marks } from '../../html/marks.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { RatingQuestion } from '../../questionnaire.ts';

/** Faces are drawn for marks of 1 to 5 only; with another highest mark they are numbers. */
export function ratingHtml(question: RatingQuestion, view: QuestionView): Html {
  const max = question.max ?? 5;
  const controls =
    question.shape === 'faces' && max === 5
      ? faces(question.code, question.code, [1, 2, 3, 4, 5], view.given, view, question.required)
      : marks(question, view, {
          from: 1,
          to: max,
          stars: (question.shape ?? 'stars') === 'stars',
          low: question.low ? view.words(question.low) : view.say('rating.low'),
          high: question.high ? view.words(question.high) : view.say('rating.high'),
        });
  return groupQuestion(question, view, controls, 'radiogroup');
}
