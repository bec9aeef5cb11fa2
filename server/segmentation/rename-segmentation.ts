import { renameSegmentation as queryRename } from '#db/queries/segmentation/rename-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type RenameSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** Most characters of an analysis's name. */
export const longestSegmentationName = 120;

/** Names an analysis; without a name it is told by its date. */
export async function renameSegmentation(
  context: Context,
  caller: Caller,
  input: { readonly id: SegmentationId; readonly name: string },
): Promise<Result<null, RenameSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const name = input.name.trim().slice(0, longestSegmentationName) || null;
  const renamed = await inScope(context.connection, caller, (db) => queryRename(db, caller, { id: input.id, name }));
  return renamed ? ok(null) : fail({ tag: 'not-found' });
}
