import { deleteMap as deleteRow } from '#db/queries/journeys/delete-map.ts';
import { findMap } from '#db/queries/journeys/find-map.ts';
import { inScope } from '#db/scope.ts';
import type { JourneyMapId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

/** Deletes a map with its actions and links, for good. */
export async function deleteMap(
  context: Context,
  caller: Caller,
  id: JourneyMapId,
): Promise<Result<null, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const map = await findMap(db, caller, id, true);
    if (!map || !(await deleteRow(db, caller, id))) return fail({ tag: 'not-found' });
    const name = map.document.name ?? map.document.segment.toUpperCase();
    await recordActivity(context, db, caller, { action: 'journey-deleted', subject: id, name });
    return ok(null);
  });
}
