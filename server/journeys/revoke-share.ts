import { findMap } from '#db/queries/journeys/find-map.ts';
import { revokeShare as revokeRow } from '#db/queries/journeys/revoke-share.ts';
import { inScope } from '#db/scope.ts';
import type { JourneyMapId, JourneyShareId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

/** Closes a link to a map for good; a second time is `not-found`. */
export async function revokeShare(
  context: Context,
  caller: Caller,
  input: { readonly map: JourneyMapId; readonly share: JourneyShareId },
): Promise<Result<null, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const map = await findMap(db, caller, input.map);
    if (!map || !(await revokeRow(db, caller, { ...input, at: context.now() }))) return fail({ tag: 'not-found' });
    const name = map.document.name ?? map.document.segment.toUpperCase();
    await recordActivity(context, db, caller, { action: 'journey-share-revoked', subject: map.id, name });
    return ok(null);
  });
}
