import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** What a questionnaire is asked by: the latest version, or the draft while there is none; undefined when there is no questionnaire. */
export async function findLatestOrDraft(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<Draft | undefined> {
  const [row] = await db.execute<{ definition: Draft }>(sql`
    select coalesce((select v.definition from versions v
      where v.workspace_id = q.workspace_id and v.questionnaire_id = q.id order by v.number desc limit 1), q.draft) as definition
    from questionnaires q where q.workspace_id = ${scope.workspace} and q.id = ${questionnaireId}`);
  return row?.definition;
}
