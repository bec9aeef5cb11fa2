import type { SingleQuestion } from '../../questionnaire.ts';
import { choiceAnswer, optionLabel } from '../choice-answer.ts';

/** The code of one option. */
export const singleAnswer = choiceAnswer<SingleQuestion>(
  (question) => question.options,
  (question, code, speech) => optionLabel(question.options, code, speech),
);
