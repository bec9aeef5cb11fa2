import { countSegmentations as queryCounts } from '#db/queries/segmentation/count-segmentations.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** How many segmentations the workspace has, done and under way. */
export async function countSegmentations(
  context: Context,
  caller: Caller,
): Promise<Result<{ readonly done: number; readonly running: number }, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryCounts(db, caller)));
}
