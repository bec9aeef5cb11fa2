import type { ShortTextQuestion } from '../../questionnaire.ts';
import { textAnswer } from '../text-answer.ts';

/** One line of text; line breaks become spaces. */
export const shortTextAnswer = textAnswer<ShortTextQuestion>((question) => question.maxLength ?? 200, 'one');
