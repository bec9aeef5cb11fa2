import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** Responses that could be analysed and came in after `since`: what a finished analysis does not know yet. */
export async function countNewerResponses(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly since: Date },
): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from responses
    where workspace_id = ${scope.workspace} and questionnaire_id = ${input.questionnaire}
      and status = 'complete' and not test and coalesce(ruling, verdict) <> 'drop'
      and submitted_at > ${input.since.toISOString()}::timestamptz`);
  return row?.n ?? 0;
}
