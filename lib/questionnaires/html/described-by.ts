import type { Question } from '../questionnaire.ts';
import { errorId, problemAt } from './error-line.ts';
import type { QuestionView } from './question-view.ts';

/** The ids for `aria-describedby` of a question's control or group: its help, further notes, its error; or undefined. */
export function describedBy(
  question: Question,
  view: QuestionView,
  ...notes: readonly (string | false | undefined)[]
): string | undefined {
  const ids = [question.help && helpId(question), ...notes, problemAt(view) && errorId(question.code)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function helpId(question: Question): string {
  return `help-${question.code}`;
}

/** The id of a question's frame, to find it from the script. */
export function frameId(code: string): string {
  return `q-${code}`;
}
