import type { HiddenQuestion } from '../../questionnaire.ts';
import { textAnswer } from '../text-answer.ts';

/** What came with the link, held to the same rules as an answer ([S09]). */
export const hiddenAnswer = textAnswer<HiddenQuestion>((question) => question.maxLength ?? 200, 'one');
