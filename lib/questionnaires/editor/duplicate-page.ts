import { codesOf } from './codes-of.ts';
import type { Draft } from './draft.ts';
import { freshCode } from './fresh-code.ts';
import { renameReferences } from './rename-references.ts';

/** A copy of a page behind it: its questions get codes of their own, and conditions inside the copy name the copies. */
export function duplicatePage(
  draft: Draft,
  code: string,
  retired: ReadonlySet<string>,
): { readonly draft: Draft; readonly code: string } | undefined {
  const at = draft.pages.findIndex((page) => page.code === code);
  const page = draft.pages[at];
  if (!page) return undefined;
  const taken = new Set(codesOf(draft).union(retired));
  const fresh = (base: string) => {
    const made = freshCode(base, taken);
    taken.add(made);
    return made;
  };
  const copied = { ...page, code: fresh(page.code) };
  const names = new Map(page.questions.map((question) => [question.code, fresh(question.code)]));
  const alone: Draft = {
    ...draft,
    title: {},
    pages: [{ ...copied, questions: page.questions.map((one) => ({ ...one, code: names.get(one.code) ?? one.code })) }],
  };
  let renamed = alone;
  for (const [from, to] of names) renamed = renameReferences(renamed, from, to);
  const copy = renamed.pages[0] ?? copied;
  // What decides whether the page is shown lies before it, so that stays as it was.
  const shown = page.showIf === undefined ? copy : { ...copy, showIf: page.showIf };
  return { draft: { ...draft, pages: draft.pages.toSpliced(at + 1, 0, shown) }, code: copied.code };
}
