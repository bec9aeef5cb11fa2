import { codesOf } from './codes-of.ts';
import type { Draft } from './draft.ts';
import { findQuestion } from './find-question.ts';
import { freshCode } from './fresh-code.ts';
import { insertQuestion } from './insert-question.ts';

/** A copy of a question right behind it, under a code of its own; its options keep theirs, which count inside it only. */
export function duplicateQuestion(
  draft: Draft,
  code: string,
  retired: ReadonlySet<string>,
): { readonly draft: Draft; readonly code: string } | undefined {
  const found = findQuestion(draft, code);
  if (!found) return undefined;
  const copy = freshCode(code, codesOf(draft).union(retired));
  return { draft: insertQuestion(draft, { ...found.question, code: copy }, { after: code }), code: copy };
}
