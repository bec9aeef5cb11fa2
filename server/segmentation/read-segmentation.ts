import type { Db } from '#db/connection.ts';
import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import { isAnonymous } from '#db/queries/questionnaires/is-anonymous.ts';
import { countFrame } from '#db/queries/segmentation/count-frame.ts';
import { countNewer } from '#db/queries/segmentation/count-newer.ts';
import { listSegments, type SegmentRow } from '#db/queries/segmentation/list-segments.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import type { SegmentationState } from '#db/queries/segmentation/segmentation-state.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId, SegmentationId, UserId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';
import type { SegmentationOptions } from './segmentation-options.ts';

export type { SegmentRow };

/** One segmentation as a page shows it. */
export interface SegmentationView {
  readonly id: SegmentationId;
  readonly name: string | null;
  readonly questionnaire: QuestionnaireId;
  /** Title of the questionnaire now, and its languages. */
  readonly title: Text;
  readonly languages: readonly Locale[];
  readonly options: SegmentationOptions;
  readonly state: SegmentationState;
  /** 0 to 1. */
  readonly progress: number;
  readonly requestedBy: UserId | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Null until it is done. */
  readonly document: Segmentation | null;
  readonly frame: StoredFrame;
  readonly failure: unknown;
  readonly segments: readonly SegmentRow[];
  /** Variables that are agreements rather than traits: they mark nobody. */
  readonly agreements: readonly string[];
  /** Respondents that were used and have left since. */
  readonly erasedSince: number;
  /** Responses that would be read today and were not there. */
  readonly newSince: number;
}

/** Reads one segmentation; counts what has changed among the responses since it ran. Findings only, so viewers may. */
export async function readSegmentation(
  context: Context,
  caller: Caller,
  id: SegmentationId,
): Promise<Result<SegmentationView, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const run = await loadSegmentation(db, caller, id);
    const about = run && (await findTitle(db, caller, run.questionnaire));
    if (!run || !about) return fail({ tag: 'not-found' });
    const document = run.document as Segmentation | null;
    const frame = run.frame as StoredFrame;
    const segments = await listSegments(db, caller, id);
    const erasedSince = document ? document.used - segments.reduce((sum, { size }) => sum + size, 0) : 0;
    const newSince = document ? await countNew(db, caller, run.questionnaire, frame, erasedSince) : 0;
    const options = run.options as SegmentationOptions;
    const definition = await definitionOf(db, caller, run);
    const agreements = (definition?.pages ?? []).flatMap(({ questions }) =>
      questions.flatMap(({ type, code }) => (type === 'consent' ? [code] : [])),
    );
    return ok({ ...run, ...about, options, document, frame, segments, agreements, erasedSince, newSince });
  });
}

/** Of an anonymous questionnaire only the day of a response is known: there all are counted, less those that were read. */
async function countNew(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
  { filter, read, readAt }: StoredFrame,
  erased: number,
): Promise<number> {
  if (read === undefined || readAt === undefined) return 0;
  if (!(await isAnonymous(db, scope, questionnaire))) {
    return countNewer(db, scope, { questionnaire, filter, since: new Date(readAt) });
  }
  const now = await countFrame(db, scope, { questionnaire, filter });
  return Math.max(0, now.read - (read - erased));
}
