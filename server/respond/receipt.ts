import { notFoundPage } from '#lib/questionnaires/html/not-found-page.ts';
import { receiptPage } from '#lib/questionnaires/html/receipt-page.ts';
import { withdrawnPage } from '#lib/questionnaires/html/withdrawn-page.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { withdrawResponse } from '../responses/withdraw-response.ts';
import { pageAnswer, seeOther } from './answer.ts';
import type { Door } from './door.ts';
import { readForm } from './read-body.ts';
import { forgetRespondent } from './respondent.ts';
import { frameOf, type Visit, visit } from './visit.ts';

/** `GET /s/<link>/receipt/<key>`: a respondent's own answers; whoever has the address is the respondent. */
export async function getReceipt(door: Door, request: Request, link: OpenLink, key: string): Promise<Response> {
  const here = await visit(door, request, link, key);
  const { stored, plan, locale } = here;
  if (!stored) return pageAnswer(request, notFoundPage(frameHere(door, here, key)), 404);
  const sent = stored.status === 'open' ? undefined : dayOf(stored.savedAt, locale);
  const view = { ...frameHere(door, here, key), plan, answers: stored.answers, withdraw: address(link, key) };
  return pageAnswer(request, receiptPage({ ...view, ...(sent && { sent }) }));
}

/** `POST /s/<link>/receipt/<key>` with `withdraw=yes`: erases the answers. */
export async function postReceipt(door: Door, request: Request, link: OpenLink, key: string): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok || form.value.get('withdraw') !== 'yes') return seeOther(address(link, key));
  const here = await visit(door, request, link, key);
  if (!(await withdrawResponse(door.context, link, key))) {
    return pageAnswer(request, notFoundPage(frameHere(door, here, key)), 404);
  }
  return pageAnswer(request, withdrawnPage(frameHere(door, here, key)), 200, forgetRespondent(door.context, link.code));
}

function address(link: OpenLink, key: string): string {
  return `/s/${link.code}/receipt/${key}`;
}

function frameHere(door: Door, here: Visit, key: string) {
  const frame = frameOf(door, here);
  const languages = frame.languages.map(({ locale }) => ({
    locale,
    href: `${address(here.link, key)}?lang=${locale}`,
  }));
  return { ...frame, languages };
}

function dayOf(moment: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
