import type { Db } from '#db/connection.ts';
import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import { countAssigned } from '#db/queries/segmentation/count-assigned.ts';
import { hasOtherVersion } from '#db/queries/segmentation/has-other-version.ts';
import { listAssignedAfter } from '#db/queries/segmentation/list-assigned-after.ts';
import { listBehind as queryBehind } from '#db/queries/segmentation/list-behind.ts';
import { listMembers, type MemberRow } from '#db/queries/segmentation/list-members.ts';
import { loadProfile } from '#db/queries/segmentation/load-profile.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId, SegmentationId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { type Plan, planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { answerTest } from '#lib/segmentation/answer-test.ts';
import type { EvidenceQuery } from '#lib/segmentation/evidence-query.ts';
import type { ProfileCell } from '#lib/segmentation/profile/profile.ts';
import { rowsBehind } from '#lib/segmentation/rows-behind.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';

export type { MemberRow };

/** The respondents behind one number of a finished run. */
export interface Behind {
  readonly questionnaire: QuestionnaireId;
  /** How many there are, on all pages. */
  readonly count: number;
  readonly rows: readonly MemberRow[];
  /** Every version, the newest first: each response is read with its own. */
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  /** The number itself as the run wrote it; undefined for a size, and for what the profile does not hold. */
  readonly cell: ProfileCell | undefined;
}

export type ListBehindFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** Respondents on one page. */
export const behindPageSize = 50;

/**
 * Shows who stands behind a number of segments, personas or maps: exactly those that it counted, less those who have been
 * erased since. The database tells by the stored answers; where they do not say it alone (calculated values, answers to
 * another version), they are read again as the run read them, a few thousand at a time.
 * @param input.page from 0
 */
export async function listBehind(
  context: Context,
  caller: Caller,
  input: { readonly id: SegmentationId; readonly query: EvidenceQuery; readonly page: number },
): Promise<Result<Behind, ListBehindFailure>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const { id, query } = input;
  return inScope(context.connection, caller, async (db) => {
    const run = await loadSegmentation(db, caller, id);
    const definition = run?.state === 'done' ? await definitionOf(db, caller, run) : undefined;
    if (!run || !definition) return fail({ tag: 'not-found' });
    const profile = await loadProfile(db, caller, id);
    const cell = profile?.variables
      .find(({ name }) => name === query.variable)
      ?.lines.find(({ category }) => category === query.category)
      ?.cells.find(({ segment }) => segment === query.segment);
    const offset = input.page * behindPageSize;
    const document = run.document as Segmentation;
    const frame = run.frame as Partial<StoredFrame>;
    const isSettled = async (count: number) =>
      cell === undefined
        ? !(await readsOtherVersions(db, caller, id, frame))
        : count === cell.count || (await onlyErasedDiffer(db, caller, id, document.used, frame));
    const found = await find(db, caller, id, planOf(definition), query, offset, isSettled);
    const versions = await listVersions(db, caller, run.questionnaire);
    return ok({
      questionnaire: run.questionnaire,
      count: found.count,
      rows: await listMembers(db, caller, { segmentation: id, ids: found.ids }),
      definitions: new Map(versions.map(({ number, definition }) => [number, definition])),
      cell,
    });
  });
}

interface Found {
  readonly count: number;
  readonly ids: readonly ResponseId[];
}

async function find(
  db: Db,
  scope: Scope,
  segmentation: SegmentationId,
  plan: Plan,
  { segment, variable, category }: EvidenceQuery,
  offset: number,
  isSettled: (count: number) => Promise<boolean>,
): Promise<Found> {
  const limit = behindPageSize;
  const test = variable === null ? null : answerTest(plan, variable, category);
  if (test !== undefined) {
    const found = await queryBehind(db, scope, { segmentation, segment, test, offset, limit });
    if (test === null || (await isSettled(found.count))) return found;
  }
  return readAgain(db, scope, segmentation, plan, { segment, variable, category }, offset);
}

/** Whether a count can differ from the run's only because respondents have been erased since. */
async function onlyErasedDiffer(
  db: Db,
  scope: Scope,
  id: SegmentationId,
  used: number,
  frame: Partial<StoredFrame>,
): Promise<boolean> {
  if (frame.version === undefined || (await countAssigned(db, scope, id)) === used) return false;
  return !(await readsOtherVersions(db, scope, id, frame));
}

/** Whether answers to other versions are read as answers to the run's: then what is stored is not always what counts. */
async function readsOtherVersions(
  db: Db,
  scope: Scope,
  segmentation: SegmentationId,
  { version }: Partial<StoredFrame>,
): Promise<boolean> {
  return version !== undefined && hasOtherVersion(db, scope, { segmentation, version });
}

const CHUNK = 5_000;

async function readAgain(
  db: Db,
  scope: Scope,
  segmentation: SegmentationId,
  plan: Plan,
  query: EvidenceQuery,
  offset: number,
): Promise<Found> {
  let after: ResponseId | null = null;
  let count = 0;
  const ids: ResponseId[] = [];
  for (;;) {
    const rows: { id: ResponseId; answers: unknown }[] = await listAssignedAfter(db, scope, {
      segmentation,
      segment: query.segment,
      after,
      limit: CHUNK,
    });
    const table = tableFromAnswers(
      plan,
      rows.map((row) => row.answers as Answers),
      'en',
    );
    for (const row of rowsBehind(table, query.variable, query.category)) {
      const id = rows[row]?.id;
      if (id !== undefined && count >= offset && ids.length < behindPageSize) ids.push(id);
      count++;
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < CHUNK) return { count, ids };
  }
}
