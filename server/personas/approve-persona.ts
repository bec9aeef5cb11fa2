import { lockPersona } from '#db/queries/personas/lock-persona.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope } from '#db/scope.ts';
import type { PersonaId } from '#lib/ids.ts';
import { claimCounts } from '#lib/personas/claim-counts.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type ApprovePersonaFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** It is no longer what the person saw. */
  | { readonly tag: 'changed' }
  /** Claims are still to be decided on. */
  | { readonly tag: 'open'; readonly n: number };

/** Approves a persona of which nothing is open, as it was seen: `revision` is that of the page. */
export async function approvePersona(
  context: Context,
  caller: Caller,
  input: { readonly id: PersonaId; readonly revision: number },
): Promise<Result<null, ApprovePersonaFailure>> {
  if (!can(caller.role, 'edit-persona')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const row = await lockPersona(db, caller, input.id);
    if (!row || row.document.draftedAt === null) return fail({ tag: 'not-found' as const });
    if (row.revision !== input.revision || row.document.pending !== null) return fail({ tag: 'changed' as const });
    const { proposed, stale } = claimCounts(row.document);
    if (proposed + stale > 0) return fail({ tag: 'open' as const, n: proposed + stale });
    if (row.state === 'approved') return ok(null);
    const { document } = row;
    await updatePersona(db, caller, { id: row.id, document, state: 'approved', at: context.now(), by: caller.user });
    const name = document.name ?? document.segment.toUpperCase();
    await recordActivity(context, db, caller, { action: 'persona-approved', subject: row.id, name });
    return ok(null);
  });
}
