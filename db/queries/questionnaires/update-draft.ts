import { and, eq, sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Keeps a draft over the one with this revision; the new revision, or undefined when somebody saved in between. */
export async function updateDraft(
  db: Db,
  scope: Scope,
  input: { readonly id: QuestionnaireId; readonly revision: number; readonly draft: Draft; readonly at: Date },
): Promise<number | undefined> {
  const [row] = await db
    .update(questionnaires)
    .set({ draft: input.draft, revision: sql`${questionnaires.revision} + 1`, updatedAt: input.at })
    .where(
      and(
        eq(questionnaires.workspaceId, scope.workspace),
        eq(questionnaires.id, input.id),
        eq(questionnaires.revision, input.revision),
      ),
    )
    .returning({ revision: questionnaires.revision });
  return row?.revision;
}
