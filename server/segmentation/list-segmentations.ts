import { listSegmentations as queryList, type SegmentationRow } from '#db/queries/segmentation/list-segmentations.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type { SegmentationRow };

/** Every segmentation of the workspace, or of one questionnaire, with its sizes and verdict, the newest first. */
export async function listSegmentations(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire?: QuestionnaireId } = {},
): Promise<Result<readonly SegmentationRow[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryList(db, caller, input)));
}
