import { isAnonymous } from '#db/queries/questionnaires/is-anonymous.ts';
import { listNewer } from '#db/queries/segmentation/list-newer.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { type Newcomers, watchNewcomers } from '#lib/segmentation/waves/watch-newcomers.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';

/** So many latest ones tell whether others come than before, and are read with the page. */
const MOST = 2_000;

/**
 * Where those who answered since a run belong, by its typing tool, and whether they still are like those it was made of. Null when
 * nobody came, the run has no tool, or responses are anonymous: then nobody knows who came when.
 */
export async function readNewcomers(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<Newcomers | null, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const run = await loadSegmentation(db, caller, id);
    if (!run) return fail({ tag: 'not-found' } as const);
    const document = run.document as Segmentation | null;
    const tool = document?.typing;
    const { readAt, filter = everyResponse } = run.frame as Partial<StoredFrame>;
    const { questionnaire } = run;
    if (!tool || readAt === undefined || (await isAnonymous(db, caller, questionnaire))) return ok(null);
    const rows = await listNewer(db, caller, { questionnaire, filter, since: new Date(readAt), most: MOST });
    const definition = await definitionOf(db, caller, run);
    if (!definition || rows.length === 0) return ok(null);
    const answers = rows.map((row) => row.answers as Answers);
    const table = tableFromAnswers(planOf(definition), answers, definition.languages[0]);
    return ok(watchNewcomers(tool, table, document?.weighting?.variable));
  });
}
