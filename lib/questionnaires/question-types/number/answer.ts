import type { NumberQuestion } from '../../questionnaire.ts';
import { numberAnswer } from '../number-answer.ts';

/** A number between `min` and `max`, both allowed. */
export const numberQuestionAnswer = numberAnswer<NumberQuestion>((question) => question);
