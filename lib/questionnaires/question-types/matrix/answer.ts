import type { MatrixAnswer } from '../../answers.ts';
import { fieldName } from '../../field-name.ts';
import { own } from '../../own.ts';
import type { MatrixQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';
import { optionLabel } from '../choice-answer.ts';
import { filled, isBlank, isRecord } from '../given.ts';
import { listWords } from '../list-words.ts';

/** One option for each row; a required matrix wants every row. */
export const matrixAnswer: AnswerRules<MatrixQuestion, MatrixAnswer> = {
  clean: (question, given, report) => {
    if (!isRecord(given)) return void report({ kind: 'wrongShape' });
    if (Object.keys(given).some((key) => !question.rows.some((row) => row.code === key))) {
      return void report({ kind: 'wrongShape' });
    }
    let sound = true;
    const answer: Record<string, string> = {};
    for (const { code } of question.rows) {
      const chosen = own(given, code);
      if (isBlank(chosen)) {
        if (question.required) report({ kind: 'rowRequired' }, code);
      } else if (typeof chosen === 'string' && question.options.some((option) => option.code === chosen)) {
        answer[code] = chosen;
      } else {
        sound = false;
        report({ kind: 'unknownOption' }, code);
      }
    }
    return sound ? filled(answer) : undefined;
  },
  missing: (question, report) => {
    for (const row of question.rows) report({ kind: 'rowRequired' }, row.code);
  },
  read: (question, form) =>
    Object.fromEntries(question.rows.map((row) => [row.code, form.one(fieldName(question.code, row.code))])),
  value: (answer, [row]) => (row === undefined ? Object.values(answer) : (own(answer, row) as string | undefined)),
  say: (question, answer, speech, [row]) =>
    listWords(
      Object.entries(answer).flatMap(([code, chosen]) =>
        row === undefined || row === code ? optionLabel(question.options, chosen, speech) : [],
      ),
      speech.language,
    ),
};
