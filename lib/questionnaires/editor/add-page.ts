import { codesOf } from './codes-of.ts';
import type { Draft } from './draft.ts';
import { freshCode } from './fresh-code.ts';

/** A new page without questions, behind the one named or at the end. */
export function addPage(
  draft: Draft,
  after: string | undefined,
  retired: ReadonlySet<string>,
): { readonly draft: Draft; readonly code: string } {
  const code = freshCode('page', codesOf(draft).union(retired), true);
  const at = draft.pages.findIndex((page) => page.code === after);
  const pages = draft.pages.toSpliced(at < 0 ? draft.pages.length : at + 1, 0, { code, questions: [] });
  return { draft: { ...draft, pages }, code };
}
