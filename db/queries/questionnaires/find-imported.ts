import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** The questionnaire of this id or code, when it was made from a data file and is not put away. */
export async function findImported(
  db: Db,
  scope: Scope,
  by: { readonly id: QuestionnaireId } | { readonly code: string },
): Promise<{ readonly id: QuestionnaireId; readonly title: Text } | undefined> {
  const named = 'id' in by ? eq(questionnaires.id, by.id) : eq(questionnaires.code, by.code);
  const [row] = await db
    .select({ id: questionnaires.id, title: sql<Text>`${questionnaires.draft}->'title'` })
    .from(questionnaires)
    .where(
      and(
        eq(questionnaires.workspaceId, scope.workspace),
        named,
        eq(questionnaires.origin, 'imported'),
        'id' in by ? isNull(questionnaires.archivedAt) : or(),
      ),
    );
  return row;
}
