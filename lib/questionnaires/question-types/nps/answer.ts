import type { NpsQuestion } from '../../questionnaire.ts';
import { numberAnswer } from '../number-answer.ts';

/** How likely one is to recommend: a whole number from 0 to 10. */
export const npsAnswer = numberAnswer<NpsQuestion>(() => ({ min: 0, max: 10, step: 1 }));
