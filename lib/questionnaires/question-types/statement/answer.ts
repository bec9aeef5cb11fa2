import type { StatementQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';

/** Words only: whatever is sent for it is not an answer. */
export const statementAnswer: AnswerRules<StatementQuestion, never> = {
  clean: (_question, _given, report) => void report({ kind: 'unknownQuestion' }),
  read: () => undefined,
  value: () => undefined,
  say: () => '',
};
