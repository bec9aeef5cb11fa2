import type { PageData } from '#lib/questionnaires/html/page-data.ts';

/**
 * Keeps the page on which this device is, so that coming back by the link leads there, though what was saved answer by
 * answer might lead on. Gives true when the browser is on its way to that page. Loading again shows the same page.
 */
export function keepPlace({ save, plan: { page } }: PageData): boolean {
  const here = new URL(location.href);
  const key = `segue-place:${save}`;
  try {
    const place = localStorage.getItem(key);
    if (place !== null && place !== page && !here.searchParams.has('page')) {
      here.searchParams.set('page', place);
      location.replace(here);
      return true;
    }
    localStorage.setItem(key, page);
  } catch {
    // A private window: the server says where to go on.
  }
  here.searchParams.set('page', page);
  history.replaceState(history.state, '', here);
  return false;
}
