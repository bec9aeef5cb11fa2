import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/**
 * Keeps a definition as the draft of the questionnaire with its code, made when there is none; its id, or undefined when
 * that one was imported and has no draft to write. Holds the row until the transaction ends.
 */
export async function saveDraft(
  db: Db,
  scope: Scope,
  input: { readonly id: QuestionnaireId; readonly draft: Questionnaire; readonly at: Date },
): Promise<QuestionnaireId | undefined> {
  const { id, draft, at } = input;
  const [row] = await db
    .insert(questionnaires)
    .values({ workspaceId: scope.workspace, id, code: draft.code, draft, createdAt: at, updatedAt: at })
    .onConflictDoUpdate({
      target: [questionnaires.workspaceId, questionnaires.code],
      set: { draft: sql`excluded.draft`, revision: sql`${questionnaires.revision} + 1`, updatedAt: at },
      setWhere: sql`${questionnaires.workspaceId} = ${scope.workspace} and ${questionnaires.origin} = 'written'`,
    })
    .returning({ id: questionnaires.id });
  return row?.id;
}
