import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** Whether any version of a questionnaire promised to keep nothing that could tell who answered: then only days are known. */
export async function isAnonymous(db: Db, scope: Scope, id: QuestionnaireId): Promise<boolean> {
  const [row] = await db.execute<{ anonymous: boolean }>(sql`
    select coalesce(bool_or(definition->'anonymous' = 'true'::jsonb), false) as anonymous from versions
    where workspace_id = ${scope.workspace} and questionnaire_id = ${id}`);
  return row?.anonymous ?? false;
}
