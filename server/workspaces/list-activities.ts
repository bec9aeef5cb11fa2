import { type ActivityRow, listActivities as queryActivities } from '#db/queries/workspaces/list-activities.ts';
import { inScope } from '#db/scope.ts';
import type { ActivityId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** What was done in the workspace lately, newest first; every member may know. */
export async function listActivities(
  context: Context,
  caller: Caller,
  input: { readonly before: ActivityId | null; readonly limit: number },
): Promise<Result<ActivityRow[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryActivities(db, caller, input)));
}
