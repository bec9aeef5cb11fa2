import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, type Result } from '#lib/result.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { requestSegmentation } from './request-segmentation.ts';
import type { SegmentationOptions } from './segmentation-options.ts';

export type RepeatSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/**
 * Asks for a new analysis with the choices of another one, on the responses of now; with `k`, for that number of segments
 * alone. The one it repeats stays as it is, so that the two can be compared.
 */
export async function repeatSegmentation(
  context: Context,
  caller: Caller,
  input: { readonly id: SegmentationId; readonly k?: number },
): Promise<Result<SegmentationId, RepeatSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const run = await inScope(context.connection, caller, (db) => loadSegmentation(db, caller, input.id));
  if (!run) return fail({ tag: 'not-found' });
  const options = run.options as SegmentationOptions;
  const { filter = everyResponse } = run.frame as Partial<StoredFrame>;
  const requested = await requestSegmentation(context, caller, {
    questionnaire: run.questionnaire,
    options: input.k === undefined ? options : { ...options, k: { from: input.k, to: input.k } },
    filter,
    ...(run.name !== null && { name: run.name }),
  });
  return requested.ok ? requested : fail({ tag: 'not-found' });
}
