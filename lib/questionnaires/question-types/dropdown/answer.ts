import type { DropdownQuestion } from '../../questionnaire.ts';
import { choiceAnswer, optionLabel } from '../choice-answer.ts';

/** The code of one option. */
export const dropdownAnswer = choiceAnswer<DropdownQuestion>(
  (question) => question.options,
  (question, code, speech) => optionLabel(question.options, code, speech),
);
