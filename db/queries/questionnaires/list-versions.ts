import { and, desc, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { versions } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** All versions of a questionnaire, the newest first. */
export async function listVersions(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<readonly { readonly number: number; readonly definition: Questionnaire }[]> {
  const rows = await db
    .select({ number: versions.number, definition: versions.definition })
    .from(versions)
    .where(and(eq(versions.workspaceId, scope.workspace), eq(versions.questionnaireId, questionnaireId)))
    .orderBy(desc(versions.number));
  return rows.map((row) => ({ number: row.number, definition: row.definition as Questionnaire }));
}
