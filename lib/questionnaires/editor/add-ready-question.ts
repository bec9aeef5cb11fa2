import type { Question } from '../questionnaire.ts';
import { codesOf } from './codes-of.ts';
import type { Draft } from './draft.ts';
import { freshCode } from './fresh-code.ts';
import { insertQuestion } from './insert-question.ts';

/**
 * A ready question put in, behind the one named or at the end of the page named, else at the end of all. It keeps its code
 * unless that is or ever was in use; its options keep theirs, and its words stay in every language, so that a language
 * offered later is there already.
 * @param retired codes that were published once and are not used again
 */
export function addReadyQuestion(
  draft: Draft,
  ready: Question,
  where: { readonly page?: string; readonly after?: string },
  retired: ReadonlySet<string>,
): { readonly draft: Draft; readonly code: string } {
  const code = freshCode(ready.code, codesOf(draft).union(retired));
  return { draft: insertQuestion(draft, { ...ready, code }, where), code };
}
