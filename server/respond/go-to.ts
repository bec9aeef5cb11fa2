import { seeOther } from './answer.ts';
import type { Door } from './door.ts';
import { getPage } from './get-page.ts';
import { respondentCookie } from './respondent.ts';
import { addressOf, type Visit } from './visit.ts';

/** Goes on by GET; or, where no cookie came back, answers with the page at once. */
export async function goTo(
  door: Door,
  request: Request,
  here: Visit,
  query: { page?: string; lang?: string },
): Promise<Response> {
  const { link, respondent, locale } = here;
  const cookie = respondentCookie(door.context, link.code, respondent);
  const address = addressOf(link.code, { ...query, lang: query.lang ?? locale });
  if (respondent.hasCookie) return seeOther(address, cookie);
  return getPage(door, asIfReturning(request, address, cookie), link);
}

/** The request that a browser with cookies would have made next. */
function asIfReturning(request: Request, address: string, cookie: Record<string, string>): Request {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'content-type']) headers.delete(name);
  headers.set('cookie', (cookie['set-cookie'] ?? '').split(';', 1)[0] ?? '');
  return new Request(new URL(address, request.url), { headers });
}
