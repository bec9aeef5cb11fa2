import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

/** How many responses that a filter lets through were submitted after a moment. Reads those alone. */
export async function countNewer(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter; readonly since: Date },
): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
      and r.submitted_at > ${input.since.toISOString()} and (${frameReason(input.filter)}) is null`);
  return row?.n ?? 0;
}
