import { deleteSegmentation as queryDelete } from '#db/queries/segmentation/delete-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type DeleteSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** Deletes an analysis with its segments; one that runs stops within two seconds. Responses are not touched. */
export async function deleteSegmentation(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<null, DeleteSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const deleted = await queryDelete(db, caller, id);
    if (!deleted) return fail({ tag: 'not-found' });
    await recordActivity(context, db, caller, {
      action: 'segmentation-deleted',
      subject: id,
      ...(deleted.name !== null && { name: deleted.name }),
    });
    return ok(null);
  });
}
