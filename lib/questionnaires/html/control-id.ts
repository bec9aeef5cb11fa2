import { fieldName } from '../field-name.ts';
import type { Question } from '../questionnaire.ts';

/** The id of the control that a problem of this question is about: where the error summary leads. `at` as in
 * `AnswerProblem`. */
export function controlId(question: Question, at: readonly string[] = []): string {
  const [first, ...more] = at;
  if (question.type === 'matrix') return fieldName(question.code, first ?? question.rows[0]?.code ?? '');
  if (question.type === 'location') return fieldName(question.code, first ?? 'country');
  if (question.type === 'journey') {
    return fieldName(question.code, first ?? question.stages[0]?.code ?? '', more[0] ?? question.ask[0] ?? '');
  }
  return fieldName(question.code, ...at);
}
