import { z } from 'zod';
import { isViolation } from '#db/is-violation.ts';
import { insertSegmentation } from '#db/queries/segmentation/insert-segmentation.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, type SegmentationId, uuidv7 } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';

export type RequestSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'unknown-questionnaire' };

/** What a person chooses about an analysis of stored responses. */
export const segmentationOptions = z.strictObject({
  variables: z.array(z.string().max(200)).max(2_000).optional(),
  method: z.enum(['auto', 'kmeans']),
  k: z.strictObject({ from: z.int().min(1).max(26), to: z.int().min(1).max(26) }),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  standardise: z.boolean().optional(),
  centre: z.boolean().optional(),
});
export type SegmentationOptions = z.infer<typeof segmentationOptions>;

/** Stores the wish for an analysis and asks the worker for it, in one transaction. */
export async function requestSegmentation(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly options: SegmentationOptions },
): Promise<Result<SegmentationId, RequestSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const at = context.now();
  const id: SegmentationId = uuidv7(at.getTime(), context.randomBytes(10));
  try {
    await inScope(context.connection, caller, async (db) => {
      await insertSegmentation(db, caller, { id, ...input, requestedBy: caller.user, at });
      await enqueue(db, 'run-segmentation', { workspace: caller.workspace, segmentation: id });
    });
  } catch (error) {
    if (isViolation(error, 'segmentations_questionnaire_fk')) return fail({ tag: 'unknown-questionnaire' });
    throw error;
  }
  return ok(id);
}
