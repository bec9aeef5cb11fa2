import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Writes what members note about a response; false when it is not there. */
export async function setNote(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly id: ResponseId; readonly note: string | null },
): Promise<boolean> {
  const rows = await db
    .update(responses)
    .set({ note: input.note })
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaireId),
        eq(responses.id, input.id),
      ),
    )
    .returning({ id: responses.id });
  return rows.length > 0;
}
