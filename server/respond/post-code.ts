import { notFoundPage } from '#lib/questionnaires/html/not-found-page.ts';
import { thankYouPage } from '#lib/questionnaires/html/thank-you-page.ts';
import { givesCodes } from '#lib/questionnaires/incentive-terms.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { redeemTicket } from '../questionnaires/redeem-ticket.ts';
import { pageAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { readForm } from './read-body.ts';
import { frameOf, visit } from './visit.ts';

/** `POST /s/<link>/code` with a `ticket`: the code of an anonymous respondent, found without knowing whose answers earned it. */
export async function postCode(door: Door, request: Request, link: OpenLink): Promise<Response> {
  const form = await readForm(request);
  const here = await visit(door, new Request(request.url, { headers: request.headers }), link);
  const { incentive, workspace } = link;
  const frame = frameOf(door, here);
  const ticket = form.ok ? (form.value.get('ticket') ?? '') : '';
  if (!incentive || !givesCodes(incentive) || link.terms.test) return pageAnswer(request, notFoundPage(frame), 404);
  // Whoever comes with a ticket may have been promised to stay unknown, by this version or by an earlier one.
  const pool = { workspace, id: incentive.id, anonymous: true };
  const redeemed = await redeemTicket(door.context, pool, ticket);
  if (!redeemed.ok && redeemed.failure.kind === 'unknown-ticket') return pageAnswer(request, notFoundPage(frame), 404);
  const given = redeemed.ok ? { kind: 'code' as const, value: redeemed.value.code } : { kind: 'none-left' as const };
  return pageAnswer(request, thankYouPage({ ...frame, incentive: given }));
}
