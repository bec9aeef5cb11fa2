import { sql } from 'drizzle-orm';
import type { ResponseId, SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** Up to `limit` respondents of a segmentation, or of one segment, behind the one named, with their answers. */
export async function listAssignedAfter(
  db: Db,
  scope: Scope,
  input: {
    readonly segmentation: SegmentationId;
    readonly segment: string | null;
    readonly after: ResponseId | null;
    readonly limit: number;
  },
): Promise<{ readonly id: ResponseId; readonly answers: unknown }[]> {
  const rows = await db.execute<{ id: ResponseId; answers: unknown }>(sql`
    select r.id, r.answers
    from assignments a
    join responses r on r.workspace_id = a.workspace_id and r.questionnaire_id = a.questionnaire_id and r.id = a.response_id
    where a.workspace_id = ${scope.workspace} and a.segmentation_id = ${input.segmentation}
      ${input.segment === null ? sql`` : sql`and a.segment = ${input.segment}`}
      ${input.after === null ? sql`` : sql`and a.response_id > ${input.after}`}
    order by a.response_id limit ${input.limit}`);
  return [...rows];
}
