import type { LikertQuestion } from '../../questionnaire.ts';
import { choiceAnswer, optionLabel } from '../choice-answer.ts';

/** The code of one option. */
export const likertAnswer = choiceAnswer<LikertQuestion>(
  (question) => question.options,
  (question, code, speech) => optionLabel(question.options, code, speech),
);
