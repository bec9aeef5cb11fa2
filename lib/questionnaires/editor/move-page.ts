import type { Draft } from './draft.ts';
import { moved } from './moved.ts';

/** The draft with a page at another place, counted from 0. */
export function movePage(draft: Draft, code: string, to: number): Draft {
  const from = draft.pages.findIndex((page) => page.code === code);
  return { ...draft, pages: moved(draft.pages, from, to) };
}
