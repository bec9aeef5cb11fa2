import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Keeps a definition that was made from a data file; false when its code is taken. */
export async function insertImportedQuestionnaire(
  db: Db,
  scope: Scope,
  input: { readonly id: QuestionnaireId; readonly draft: Questionnaire; readonly at: Date },
): Promise<boolean> {
  const { id, draft, at } = input;
  const row = { workspaceId: scope.workspace, id, code: draft.code, draft, origin: 'imported' as const };
  const rows = await db
    .insert(questionnaires)
    .values({ ...row, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: questionnaires.id });
  return rows.length === 1;
}
