import type { Draft, DraftPage } from '#lib/questionnaires/editor/draft.ts';
import { placeFrom } from '#lib/questionnaires/editor/place-address.ts';

/** Where what is added goes: behind the question that is edited, to the end of the page that is, else to the end of all. */
export function whereToAdd(draft: Draft, place: string): { readonly page?: string; readonly after?: string } {
  const here = pageOf(draft, place);
  const at = placeFrom(place);
  if (!here) return {};
  return at.kind === 'question' ? { after: at.code } : { page: here.code };
}

/** The page that is edited, or that of the question that is. */
export function pageOf(draft: Draft, place: string): DraftPage | undefined {
  const at = placeFrom(place);
  if (at.kind === 'settings') return undefined;
  return draft.pages.find((page) =>
    at.kind === 'page' ? page.code === at.code : page.questions.some((question) => question.code === at.code),
  );
}
