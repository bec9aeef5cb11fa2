import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId, SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface NewAssignments {
  readonly segmentation: SegmentationId;
  readonly questionnaire: QuestionnaireId;
  readonly rows: readonly { readonly response: ResponseId; readonly segment: string; readonly certainty: number }[];
}

const CHUNK = 10_000;

/**
 * Writes who was put where, replacing what an earlier attempt wrote. Responses erased in the meantime are left out:
 * the join with `responses` sees to it.
 */
export async function insertAssignments(db: Db, scope: Scope, input: NewAssignments): Promise<void> {
  await db.execute(
    sql`delete from assignments where workspace_id = ${scope.workspace} and segmentation_id = ${input.segmentation}`,
  );
  for (let from = 0; from < input.rows.length; from += CHUNK) {
    const rows = JSON.stringify(input.rows.slice(from, from + CHUNK));
    await db.execute(sql`
      insert into assignments (workspace_id, segmentation_id, questionnaire_id, response_id, segment, certainty)
      select ${scope.workspace}, ${input.segmentation}, ${input.questionnaire}, new.response, new.segment, new.certainty
      from jsonb_to_recordset(${rows}::jsonb) as new(response uuid, segment text, certainty real)
      join responses r on r.workspace_id = ${scope.workspace}
        and r.questionnaire_id = ${input.questionnaire} and r.id = new.response`);
  }
}
