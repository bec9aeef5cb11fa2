import { type PersonaCounts, countPersonas as queryCounts } from '#db/queries/personas/count-personas.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** How many personas the workspace has; every member may know. */
export async function countPersonas(
  context: Context,
  caller: Caller,
): Promise<Result<PersonaCounts, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryCounts(db, caller)));
}
