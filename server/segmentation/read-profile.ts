import { loadProfile } from '#db/queries/segmentation/load-profile.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Every variable of a finished run by segment, as it was written when the run ended. */
export async function readProfile(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<Profile, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const profile = await inScope(context.connection, caller, (db) => loadProfile(db, caller, id));
  return profile ? ok(profile) : fail({ tag: 'not-found' });
}
