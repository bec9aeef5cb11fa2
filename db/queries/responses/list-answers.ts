import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** The answers of these responses, in any order; those that are not there are left out. */
export async function listAnswers(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly ids: readonly ResponseId[] },
): Promise<{ readonly id: ResponseId; readonly answers: unknown }[]> {
  const rows = await db.execute<{ id: ResponseId; answers: unknown }>(sql`
    select r.id, r.answers from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
      and r.id = any(${`{${input.ids.join(',')}}`}::uuid[])`);
  return [...rows];
}
