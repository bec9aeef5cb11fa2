import { fieldName } from '../../field-name.ts';
import type { MultipleQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';
import { optionLabel } from '../choice-answer.ts';
import { codesIn } from '../codes-in.ts';
import { listWords } from '../list-words.ts';

/** Codes of the chosen options, in the order of the options; an exclusive one stands alone. */
export const multipleAnswer: AnswerRules<MultipleQuestion, readonly string[]> = {
  clean: (question, given, report) => {
    const codes = codesIn(question.options, given, report);
    if (!codes) return undefined;
    const alone = question.options.some((option) => option.exclusive && codes.includes(option.code));
    if (alone && codes.length > 1) return void report({ kind: 'notAlone' });
    const { min, max } = question;
    if (!alone && min !== undefined && codes.length < min) report({ kind: 'tooFew', min });
    if (max !== undefined && codes.length > max) return void report({ kind: 'tooMany', max });
    return codes;
  },
  read: (question, form) => form.all(fieldName(question.code)),
  value: (answer) => answer,
  say: (question, answer, speech) =>
    listWords(
      answer.map((code) => optionLabel(question.options, code, speech)),
      speech.language,
    ),
};
