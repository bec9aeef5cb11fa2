import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { quotas } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Sets how many a quota admits. The table refuses less than it has taken, so hold the row and look first. */
export async function setQuotaLimit(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly id: QuotaId; readonly limit: number },
): Promise<void> {
  await db
    .update(quotas)
    .set({ limit: input.limit })
    .where(
      and(
        eq(quotas.workspaceId, scope.workspace),
        eq(quotas.questionnaireId, input.questionnaireId),
        eq(quotas.id, input.id),
      ),
    );
}
