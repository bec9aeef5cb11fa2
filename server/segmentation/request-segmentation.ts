import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import { insertSegmentation } from '#db/queries/segmentation/insert-segmentation.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, type SegmentationId, uuidv7 } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { everyResponse, type FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import type { SegmentationOptions } from './segmentation-options.ts';

export type RequestSegmentationFailure = { readonly tag: 'forbidden' } | { readonly tag: 'unknown-questionnaire' };

export interface RequestSegmentationInput {
  readonly questionnaire: QuestionnaireId;
  readonly options: SegmentationOptions;
  /** Everything that may be analysed when absent. */
  readonly filter?: FrameFilter;
  readonly name?: string;
}

/**
 * Stores the wish for an analysis and asks the worker for it, in one transaction. Answers will be read as the questions
 * of the newest version, of those that the filter names when it names some.
 */
export async function requestSegmentation(
  context: Context,
  caller: Caller,
  input: RequestSegmentationInput,
): Promise<Result<SegmentationId, RequestSegmentationFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const at = context.now();
  const id: SegmentationId = uuidv7(at.getTime(), context.randomBytes(10));
  const { questionnaire, options, filter = everyResponse } = input;
  const name = input.name?.trim() || null;
  return inScope(context.connection, caller, async (db) => {
    const versions = await listVersions(db, caller, questionnaire);
    const asked = versions.filter(({ number }) => filter.versions.includes(number));
    const version = (asked[0] ?? versions[0])?.number;
    if (version === undefined) return fail({ tag: 'unknown-questionnaire' });
    const frame: StoredFrame = { filter, version };
    await insertSegmentation(db, caller, { id, questionnaire, options, name, frame, requestedBy: caller.user, at });
    await enqueue(db, 'run-segmentation', { workspace: caller.workspace, segmentation: id });
    await recordActivity(context, db, caller, {
      action: 'segmentation-requested',
      subject: id,
      ...(name !== null && { name }),
    });
    return ok(id);
  });
}
