import type { YesNoQuestion } from '../../questionnaire.ts';
import { choiceAnswer } from '../choice-answer.ts';

const yesAndNo = [{ code: 'yes' }, { code: 'no' }];

/** `yes` or `no`. */
export const yesNoAnswer = choiceAnswer<YesNoQuestion>(
  () => yesAndNo,
  (_question, code, speech) => (code === 'yes' ? speech.yes : speech.no),
);
