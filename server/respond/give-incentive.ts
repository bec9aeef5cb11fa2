import type { Locale } from '#lib/i18n/locale.ts';
import type { GivenIncentive, Incentive } from '#lib/questionnaires/incentive.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { redeemTicket } from '../questionnaires/redeem-ticket.ts';
import { ticketFor } from '../questionnaires/ticket.ts';

/**
 * The incentive of a complete response, the same whenever it is asked for ([S46]). With an anonymous questionnaire it is
 * a ticket that nothing stored leads back from; otherwise the ticket is redeemed at once, in a transaction of its own
 * after the response was committed. When the pool is empty the ticket itself is handed out and stays good.
 * @param plan of the version that was answered, which is what was promised, whatever the link leads to by now
 */
export async function giveIncentive(
  context: Context,
  link: OpenLink,
  plan: Plan,
  key: string,
  locale: Locale,
): Promise<GivenIncentive | undefined> {
  if (!link.incentive) return undefined;
  const { workspace, incentive } = link;
  const { anonymous, languages } = plan.questionnaire;
  const settings = { kind: incentive.kind, ...(incentive.settings as object) } as Incentive;
  if (settings.kind === 'message')
    return { kind: 'message', value: wordsIn(settings.message, locale, languages).words };
  if (settings.kind === 'redirect') return { kind: 'redirect', value: settings.address };
  const ticket = ticketFor(context.secret, incentive.id, key.toLowerCase());
  if (anonymous) return { kind: 'ticket', value: ticket };
  const redeemed = await redeemTicket(context, { workspace, id: incentive.id, anonymous: false }, ticket);
  return redeemed.ok ? { kind: 'code', value: redeemed.value.code } : { kind: 'ticket', value: ticket };
}
