import { sql } from 'drizzle-orm';
import type { ResponseId, SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface AssignedResponse {
  readonly id: ResponseId;
  readonly segment: string;
  readonly certainty: number;
}

/** The responses that a segmentation assigned and that are still there, in the order of their ids. */
export async function listAssigned(db: Db, scope: Scope, segmentation: SegmentationId): Promise<AssignedResponse[]> {
  const rows = await db.execute<AssignedResponse & Record<string, unknown>>(sql`
    select r.id, a.segment, a.certainty
    from assignments a
    join responses r on r.workspace_id = a.workspace_id and r.questionnaire_id = a.questionnaire_id and r.id = a.response_id
    where a.workspace_id = ${scope.workspace} and a.segmentation_id = ${segmentation}
    order by r.id`);
  return [...rows];
}
