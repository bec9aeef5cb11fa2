import { endSegmentation } from '#db/queries/segmentation/end-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type CancelSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-running' };

/**
 * Ends an analysis that waits or runs. The worker looks once a second whether its run is still wanted, so it stops
 * using the processor within two.
 */
export async function cancelSegmentation(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<null, CancelSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const ended = await inScope(context.connection, caller, (db) =>
    endSegmentation(db, caller, { id, at: context.now(), end: { state: 'cancelled' } }),
  );
  return ended ? ok(null) : fail({ tag: 'not-running' });
}
