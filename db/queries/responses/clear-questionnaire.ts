import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Takes every response of a questionnaire out, and with them their places in segments. Returns which they were. */
export async function clearQuestionnaire(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
): Promise<readonly ResponseId[]> {
  const gone = await db
    .delete(responses)
    .where(and(eq(responses.workspaceId, scope.workspace), eq(responses.questionnaireId, questionnaire)))
    .returning({ id: responses.id });
  return gone.map(({ id }) => id);
}
