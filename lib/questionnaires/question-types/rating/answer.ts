import type { RatingQuestion } from '../../questionnaire.ts';
import { numberAnswer } from '../number-answer.ts';

/** A whole number from 1 to `max`. */
export const ratingAnswer = numberAnswer<RatingQuestion>((question) => ({ min: 1, max: question.max ?? 5, step: 1 }));
