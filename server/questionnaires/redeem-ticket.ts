import { isViolation } from '#db/is-violation.ts';
import { claimCode } from '#db/queries/questionnaires/claim-code.ts';
import type { IncentiveId, WorkspaceId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Context } from '../context.ts';
import { isTicket, ticketHash } from './ticket.ts';

export interface Redeemed {
  readonly code: string;
}

/** Not one of ours; or the pool has run out for now, and the ticket stays good. */
export type RedeemFailure = { readonly kind: 'unknown-ticket' } | { readonly kind: 'pool-empty' };

/**
 * Exchanges a ticket for a code, exactly once: the same ticket gives the same code however often and however
 * concurrently it is shown, across crashes, and no code goes to two tickets ([S45] [S46]).
 */
export async function redeemTicket(
  context: Context,
  incentive: { readonly workspace: WorkspaceId; readonly id: IncentiveId; readonly anonymous: boolean },
  ticket: string,
): Promise<Result<Redeemed, RedeemFailure>> {
  if (!isTicket(context.secret, incentive.id, ticket)) return fail({ kind: 'unknown-ticket' });
  const claim = {
    incentiveId: incentive.id,
    ticketHash: ticketHash(ticket),
    on: context.now().toISOString().slice(0, 10),
    anonymous: incentive.anonymous,
  };
  const attempt = () =>
    context.connection.sql.begin(async (sql) => {
      await sql`select set_config('segue.workspace', ${incentive.workspace}, true)`;
      return claimCode(sql, { workspace: incentive.workspace }, claim);
    }) as Promise<string | undefined>;
  const code = await attempt().catch((error: unknown) => {
    if (isViolation(error, 'claims_workspace_id_incentive_id_ticket_hash_pk')) return attempt();
    throw error;
  });
  return code === undefined ? fail({ kind: 'pool-empty' }) : ok({ code });
}
