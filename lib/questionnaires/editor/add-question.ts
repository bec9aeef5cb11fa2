import type { QuestionType } from '../questionnaire.ts';
import { codesOf } from './codes-of.ts';
import type { Draft } from './draft.ts';
import { freshCode } from './fresh-code.ts';
import { insertQuestion } from './insert-question.ts';
import { newQuestion } from './new-question.ts';

/**
 * A new question of a type, behind the one named or at the end of the page named, else at the end of all.
 * @param retired codes that were published once and are not used again
 */
export function addQuestion(
  draft: Draft,
  type: QuestionType,
  where: { readonly page?: string; readonly after?: string },
  retired: ReadonlySet<string>,
): { readonly draft: Draft; readonly code: string } {
  const code = freshCode('q', codesOf(draft).union(retired), true);
  return { draft: insertQuestion(draft, newQuestion(type, code, draft.languages), where), code };
}
