import { and, eq, inArray, sql } from 'drizzle-orm';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { quotas } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Takes one off the count of each of these quotas, which this transaction holds; never below nothing. */
export async function returnQuotaPlaces(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  cells: readonly QuotaId[],
): Promise<void> {
  if (cells.length === 0) return;
  await db
    .update(quotas)
    .set({ taken: sql`greatest(${quotas.taken} - 1, 0)` })
    .where(
      and(
        eq(quotas.workspaceId, scope.workspace),
        eq(quotas.questionnaireId, questionnaireId),
        inArray(quotas.id, [...cells]),
      ),
    );
}
