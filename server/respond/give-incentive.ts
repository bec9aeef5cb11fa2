import type { Locale } from '#lib/i18n/locale.ts';
import type { GivenIncentive } from '#lib/questionnaires/incentive.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { promisedTo } from '../questionnaires/promised-to.ts';
import { redeemTicket } from '../questionnaires/redeem-ticket.ts';
import { ticketFor } from '../questionnaires/ticket.ts';

/**
 * The incentive of a complete response, the same whenever it is asked for ([S46]). With an anonymous questionnaire it is
 * a ticket that nothing stored leads back from; otherwise the ticket is redeemed at once, in a transaction of its own
 * after the response was committed. When the pool is empty the ticket itself is handed out and stays good. A test is
 * given no code.
 * @param plan of the version that was answered, and `began` when: what was promised then is what is given
 */
export async function giveIncentive(
  context: Context,
  link: OpenLink,
  respondent: { readonly plan: Plan; readonly key: string; readonly locale: Locale; readonly began: Date },
): Promise<GivenIncentive | undefined> {
  const { plan, key, locale, began } = respondent;
  const { workspace, incentive } = link;
  const promised = promisedTo(link, plan, began);
  if (!incentive || !promised) return undefined;
  const { anonymous, languages } = plan.questionnaire;
  if (promised.kind === 'message') {
    return { kind: 'message', value: wordsIn(promised.message, locale, languages).words };
  }
  if (promised.kind === 'redirect') return { kind: 'redirect', value: promised.address };
  if (link.terms.test) return undefined;
  const ticket = ticketFor(context.secret, incentive.id, key.toLowerCase());
  if (anonymous) return { kind: 'ticket', value: ticket };
  const redeemed = await redeemTicket(context, { workspace, id: incentive.id, anonymous: false }, ticket);
  return redeemed.ok ? { kind: 'code', value: redeemed.value.code } : { kind: 'ticket', value: ticket };
}
