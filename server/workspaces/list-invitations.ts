import { type OpenInvitation, listInvitations as queryInvitations } from '#db/queries/workspaces/list-invitations.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Who has been invited and has not come yet; owners only, for addresses of strangers are nobody else's business. */
export async function listInvitations(
  context: Context,
  caller: Caller,
): Promise<Result<OpenInvitation[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'manage-members')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryInvitations(db, caller, context.now())));
}
