import { requeueSegmentation } from '#db/queries/segmentation/requeue-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';

export type RetrySegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-ended' };

/** Asks once more for an analysis that failed or was cancelled, with the same choices on the responses of now. */
export async function retrySegmentation(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<null, RetrySegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    if (!(await requeueSegmentation(db, caller, id))) return fail({ tag: 'not-ended' });
    await enqueue(db, 'run-segmentation', { workspace: caller.workspace, segmentation: id });
    return ok(null);
  });
}
