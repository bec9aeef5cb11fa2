import { addPage } from './add-page.ts';
import type { Draft } from './draft.ts';

/** The draft without a page and its questions; a new empty page takes the place of the last one. */
export function removePage(draft: Draft, code: string, retired: ReadonlySet<string>): Draft {
  const pages = draft.pages.filter((page) => page.code !== code);
  if (pages.length > 0) return { ...draft, pages };
  const added = addPage(draft, undefined, retired).draft.pages.at(-1);
  return added ? { ...draft, pages: [added] } : draft;
}
