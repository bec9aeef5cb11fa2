import { deleteInvitation } from '#db/queries/workspaces/delete-invitation.ts';
import { inScope } from '#db/scope.ts';
import type { InvitationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Takes an invitation back: its link opens nothing from now on. */
export async function revokeInvitation(
  context: Context,
  caller: Caller,
  id: InvitationId,
): Promise<Result<null, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'manage-members')) return fail({ tag: 'forbidden' });
  const gone = await inScope(context.connection, caller, (db) => deleteInvitation(db, caller, id));
  return gone ? ok(null) : fail({ tag: 'not-found' });
}
