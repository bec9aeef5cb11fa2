import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** The questionnaire that a response answers; undefined when the workspace has no such response. One look into the key per questionnaire. */
export async function findQuestionnaireOf(
  db: Db,
  scope: Scope,
  response: ResponseId,
): Promise<QuestionnaireId | undefined> {
  const [row] = await db.execute<{ questionnaire: QuestionnaireId }>(sql`
    select q.id as questionnaire from questionnaires q
    where q.workspace_id = ${scope.workspace} and exists (
      select from responses r
      where r.workspace_id = q.workspace_id and r.questionnaire_id = q.id and r.id = ${response}
    )`);
  return row?.questionnaire;
}
