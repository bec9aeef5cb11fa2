import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { PagePath } from '#lib/responses/drop-off.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** How the latest responses went through the pages, at most `limit` of them; tests are left out. */
export async function listPagePaths(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly limit: number },
): Promise<readonly PagePath[]> {
  const rows = await db.execute<PagePath & Record<string, unknown>>(sql`
    select r.status, r.page, r.timeline from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId} and not r.test
    order by r.saved_at desc, r.id desc limit ${input.limit}::int`);
  return [...rows];
}
