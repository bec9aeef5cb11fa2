import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { quotas } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Adds a quota, or changes its limit, position and count when it is there. */
export async function putQuota(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  quota: {
    readonly id: QuotaId;
    readonly position: number;
    readonly expression: string;
    readonly limit: number;
    readonly taken: number;
  },
): Promise<void> {
  const { limit, position, taken } = quota;
  const changed = await db
    .update(quotas)
    .set({ limit, position, taken })
    .where(
      and(
        eq(quotas.workspaceId, scope.workspace),
        eq(quotas.questionnaireId, questionnaireId),
        eq(quotas.id, quota.id),
      ),
    )
    .returning({ id: quotas.id });
  if (changed.length === 0) {
    await db.insert(quotas).values({ workspaceId: scope.workspace, questionnaireId, ...quota });
  }
}
