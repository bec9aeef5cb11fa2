import { isViolation } from '#db/is-violation.ts';
import { findMap } from '#db/queries/journeys/find-map.ts';
import { insertShare } from '#db/queries/journeys/insert-share.ts';
import { inScope } from '#db/scope.ts';
import { type JourneyMapId, type JourneyShareId, uuidv7 } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import { scopedToken } from '#lib/workspaces/scoped-token.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type ShareMapFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** Makes a read-only link to a map and gives its address, this once: only a hash of its secret is kept ([S38]). */
export async function shareMap(
  context: Context,
  caller: Caller,
  map: JourneyMapId,
): Promise<Result<string, ShareMapFailure>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  const at = context.now();
  const id: JourneyShareId = uuidv7(at.getTime(), context.randomBytes(10));
  const token = scopedToken(caller.workspace, context.randomBytes(16));
  try {
    return await inScope(context.connection, caller, async (db) => {
      const found = await findMap(db, caller, map);
      if (found?.document.state !== 'ready') return fail({ tag: 'not-found' });
      const hash = tokenHash('journey-share', token);
      await insertShare(db, caller, { id, mapId: map, tokenHash: hash, createdBy: caller.user, createdAt: at });
      const name = found.document.name ?? found.document.segment.toUpperCase();
      await recordActivity(context, db, caller, { action: 'journey-shared', subject: map, name });
      return ok(`${context.url}/share/${token}`);
    });
  } catch (error) {
    if (isViolation(error, 'journey_shares_map_fk')) return fail({ tag: 'not-found' });
    throw error;
  }
}
