import type { Draft, DraftPage } from './draft.ts';

/** The draft with one page changed; as it was when there is none with the code. */
export function changePage(draft: Draft, code: string, change: (page: DraftPage) => DraftPage): Draft {
  return { ...draft, pages: draft.pages.map((page) => (page.code === code ? change(page) : page)) };
}
