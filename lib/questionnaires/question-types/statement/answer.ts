import type { StatementQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';

/** Words only: whatever is sent for it is not an answer, and the validator does not know its code. */
export const statementAnswer: AnswerRules<StatementQuestion, never> = {
  clean: () => undefined,
  read: () => undefined,
  value: () => undefined,
  say: () => '',
};
