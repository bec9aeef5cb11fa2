import type { LongTextQuestion } from '../../questionnaire.ts';
import { textAnswer } from '../text-answer.ts';

/** Text of several lines. */
export const longTextAnswer = textAnswer<LongTextQuestion>((question) => question.maxLength ?? 2000, 'several');
