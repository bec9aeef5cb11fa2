import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Puts a questionnaire into the archive (`at`) or takes it out (null). */
export async function setArchived(
  db: Db,
  scope: Scope,
  input: { id: QuestionnaireId; at: Date | null },
): Promise<void> {
  await db
    .update(questionnaires)
    .set({ archivedAt: input.at })
    .where(and(eq(questionnaires.workspaceId, scope.workspace), eq(questionnaires.id, input.id)));
}
