import { and, eq, isNull, sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** This questionnaire, when it was made from a data file and is not put away. */
export async function findImported(
  db: Db,
  scope: Scope,
  id: QuestionnaireId,
): Promise<{ readonly id: QuestionnaireId; readonly title: Text } | undefined> {
  const [row] = await db
    .select({ id: questionnaires.id, title: sql<Text>`${questionnaires.draft}->'title'` })
    .from(questionnaires)
    .where(
      and(
        eq(questionnaires.workspaceId, scope.workspace),
        eq(questionnaires.id, id),
        eq(questionnaires.origin, 'imported'),
        isNull(questionnaires.archivedAt),
      ),
    );
  return row;
}
