import { and, eq, isNull } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Puts another definition into an imported questionnaire, which keeps its code; the code, or undefined when there is none that may be replaced. Holds the row. */
export async function replaceImportedDraft(
  db: Db,
  scope: Scope,
  input: { readonly id: QuestionnaireId; readonly draft: Questionnaire; readonly at: Date },
): Promise<Questionnaire | undefined> {
  const mine = and(
    eq(questionnaires.workspaceId, scope.workspace),
    eq(questionnaires.id, input.id),
    eq(questionnaires.origin, 'imported'),
    isNull(questionnaires.archivedAt),
  );
  const [row] = await db.select({ code: questionnaires.code }).from(questionnaires).where(mine).for('update');
  if (!row) return undefined;
  const draft = { ...input.draft, code: row.code };
  await db.update(questionnaires).set({ draft, updatedAt: input.at }).where(mine);
  return draft;
}
