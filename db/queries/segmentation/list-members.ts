import { sql } from 'drizzle-orm';
import type { ResponseId, SegmentationId } from '#lib/ids.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** A respondent of a segmentation: the response as a table shows it, and where it was put. */
export interface MemberRow extends ResponseRow {
  readonly segment: string;
  /** 0–1. */
  readonly certainty: number;
}

/** The respondents named, of those that a segmentation used, in the order of their ids. */
export async function listMembers(
  db: Db,
  scope: Scope,
  input: { readonly segmentation: SegmentationId; readonly ids: readonly ResponseId[] },
): Promise<MemberRow[]> {
  const rows = await db.execute<Record<keyof MemberRow, unknown>>(sql`
    select r.id, r.version, r.status, r.language, r.link, r.test, r.verdict, r.reasons, r.ruling, r.seconds,
      r.started_at as "startedAt", r.saved_at as "savedAt", r.submitted_at as "submittedAt", r.answers,
      a.segment, a.certainty
    from assignments a
    join responses r on r.workspace_id = a.workspace_id and r.questionnaire_id = a.questionnaire_id and r.id = a.response_id
    where a.workspace_id = ${scope.workspace} and a.segmentation_id = ${input.segmentation}
      and a.response_id = any(${`{${input.ids.join(',')}}`}::uuid[])
    order by a.response_id`);
  const moment = (value: unknown) => (value === null ? null : new Date(String(value)));
  return [...rows].map((row) => ({
    ...row,
    startedAt: moment(row.startedAt),
    savedAt: moment(row.savedAt),
    submittedAt: moment(row.submittedAt),
  })) as unknown as MemberRow[];
}
