import { sql } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** Whether a segmentation used a response that was given to another version than the one named. */
export async function hasOtherVersion(
  db: Db,
  scope: Scope,
  input: { readonly segmentation: SegmentationId; readonly version: number },
): Promise<boolean> {
  const rows = await db.execute(sql`
    select 1 from assignments a
    join responses r on r.workspace_id = a.workspace_id and r.questionnaire_id = a.questionnaire_id and r.id = a.response_id
    where a.workspace_id = ${scope.workspace} and a.segmentation_id = ${input.segmentation}
      and r.version <> ${input.version}
    limit 1`);
  return rows.length > 0;
}
