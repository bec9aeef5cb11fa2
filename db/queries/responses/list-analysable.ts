import { and, asc, eq } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** The responses an analysis may read: complete, and no test of ours. In the order of their ids. */
export async function listAnalysable(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
): Promise<{ id: ResponseId; answers: unknown }[]> {
  return db
    .select({ id: responses.id, answers: responses.answers })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, questionnaire),
        eq(responses.status, 'complete'),
        eq(responses.test, false),
      ),
    )
    .orderBy(asc(responses.id));
}
