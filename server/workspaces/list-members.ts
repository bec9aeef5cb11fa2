import { type MemberRow, listMembers as queryMembers } from '#db/queries/workspaces/list-members.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Who belongs to the workspace and as what; every member may know. */
export async function listMembers(
  context: Context,
  caller: Caller,
): Promise<Result<MemberRow[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryMembers(db, caller)));
}
