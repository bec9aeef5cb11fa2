import { sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** What a questionnaire is called now and in which languages; undefined when the workspace has none of that id. */
export async function findTitle(
  db: Db,
  scope: Scope,
  id: QuestionnaireId,
): Promise<{ readonly title: Text; readonly languages: readonly Locale[] } | undefined> {
  const [row] = await db.execute<{ title: Text; languages: readonly Locale[] }>(sql`
    select draft->'title' as title, draft->'languages' as languages from questionnaires
    where workspace_id = ${scope.workspace} and id = ${id}`);
  return row && { title: row.title, languages: row.languages };
}
