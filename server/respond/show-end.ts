import { overQuotaPage } from '#lib/questionnaires/html/over-quota-page.ts';
import { screenedOutPage } from '#lib/questionnaires/html/screened-out-page.ts';
import { type GivenIncentive, thankYouPage } from '#lib/questionnaires/html/thank-you-page.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { promisedTo } from '../questionnaires/promised-to.ts';
import type { StoredResponse } from '../responses/read-response.ts';
import { pageAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { giveIncentive } from './give-incentive.ts';
import { respondentCookie } from './respondent.ts';
import { frameOf, type Visit } from './visit.ts';

/** What somebody sees whose response has ended, at once and whenever they come back: a code is never shown only once. */
export async function showEnd(
  door: Door,
  request: Request,
  visit: Visit,
  ended: Pick<StoredResponse, 'status' | 'answers' | 'startedAt'>,
): Promise<Response> {
  const frame = frameOf(door, visit);
  const { link, plan, respondent } = visit;
  const cookie = respondentCookie(door.context, link.code, respondent);
  if (ended.status === 'screened-out') {
    const rule = walk(plan, ended.answers).screenOut;
    return pageAnswer(request, screenedOutPage({ ...frame, ...(rule && { rule }) }), 200, cookie);
  }
  if (ended.status === 'over-quota') return pageAnswer(request, overQuotaPage(frame), 200, cookie);
  const incentive = await shownIncentive(door, visit, ended.startedAt);
  const receipt = `/s/${link.code}/receipt/${respondent.key}`;
  return pageAnswer(request, thankYouPage({ ...frame, ...(incentive && { incentive }), receipt }), 200, cookie);
}

async function shownIncentive(
  door: Door,
  { link, plan, respondent, locale }: Visit,
  began: Date,
): Promise<GivenIncentive | undefined> {
  if (link.terms.test && promisedTo(link, plan, began)?.kind === 'code') return { kind: 'trial' };
  const given = await giveIncentive(door.context, link, { plan, key: respondent.key, locale, began });
  if (!given) return undefined;
  const { kind, value } = given;
  if (kind !== 'ticket') return { kind, value };
  return plan.questionnaire.anonymous ? { kind, value, action: `/s/${link.code}/code` } : { kind: 'none-left' };
}
