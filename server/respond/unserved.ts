import { negotiateLocale } from '#lib/i18n/locale.ts';
import { errorPage } from '#lib/questionnaires/html/error-page.ts';
import { notFoundPage } from '#lib/questionnaires/html/not-found-page.ts';
import { pageAnswer, problemAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { isPage, type Route } from './route.ts';
import { securityHeaders } from './security-headers.ts';

/** The answers to requests that reach no questionnaire, as a page or as a problem. */
export const unserved = { notFound, tooMany, sorry };

function notFound(door: Door, request: Request, { kind }: Route): Response {
  if (kind === 'file')
    return new Response('Not found', { status: 404, headers: { ...securityHeaders, 'content-type': 'text/plain' } });
  if (!isPage(kind)) return problemAnswer('not-found', 'There is no such link.');
  return pageAnswer(request, notFoundPage(bareFrame(door, request)), 404);
}

function tooMany(door: Door, request: Request, { kind, link }: Route, seconds: number): Response {
  const headers = { 'retry-after': String(seconds) };
  if (!isPage(kind))
    return problemAnswer('too-many-requests', 'Too many requests from here. Please wait.', { headers });
  const page = errorPage({ ...bareFrame(door, request), kind: 'busy', areKept: false, again: `/s/${link}` });
  return pageAnswer(request, page, 429, headers);
}

/** Something failed on our side. What was acknowledged is committed; what was not may be sent again under the same key. */
function sorry(door: Door, request: Request, { kind, link }: Route, isBusy: boolean): Response {
  const headers = { 'retry-after': '2' };
  if (!isPage(kind)) {
    return isBusy
      ? problemAnswer('unavailable', 'Not stored for sure. Send the same again in a moment.', { headers })
      : problemAnswer('fault', 'Something went wrong on our side.');
  }
  const page = errorPage({
    ...bareFrame(door, request),
    kind: isBusy ? 'busy' : 'fault',
    areKept: false,
    again: `/s/${link}`,
  });
  return pageAnswer(request, page, isBusy ? 503 : 500, headers);
}

/** A frame for pages that belong to no questionnaire. */
function bareFrame(door: Door, request: Request) {
  const locale = negotiateLocale(request.headers.get('accept-language'), ['en', 'ru', 'zh', 'lv']);
  return { locale, languages: [], brand: 'Segue', assets: door.assets() };
}
