import type { Accepted } from '../responses/accept-response.ts';
import { seeOther } from './answer.ts';
import type { Door } from './door.ts';
import { respondentCookie } from './respondent.ts';
import { showEnd } from './show-end.ts';
import { addressOf, type Visit } from './visit.ts';

/** On to what is shown at the end, by GET; or at once where no cookie came back. */
export async function toEnd(
  door: Door,
  request: Request,
  here: Visit,
  ended: Pick<Accepted, 'status' | 'answers' | 'startedAt'>,
): Promise<Response> {
  const { link, respondent, locale } = here;
  const cookie = respondentCookie(door.context, link.code, respondent);
  if (respondent.hasCookie) return seeOther(addressOf(link.code, { lang: locale }), cookie);
  return showEnd(door, request, here, ended);
}
