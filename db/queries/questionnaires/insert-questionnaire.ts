import type { QuestionnaireId } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Adds a questionnaire with its draft; false when the workspace has one of that code. */
export async function insertQuestionnaire(
  db: Db,
  scope: Scope,
  input: { readonly id: QuestionnaireId; readonly draft: Draft; readonly at: Date },
): Promise<boolean> {
  const { id, draft, at } = input;
  const rows = await db
    .insert(questionnaires)
    .values({ workspaceId: scope.workspace, id, code: draft.code, draft, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: questionnaires.id });
  return rows.length > 0;
}
