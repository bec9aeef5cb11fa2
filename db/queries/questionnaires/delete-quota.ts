import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { quotas } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Takes a quota away; what it was, or undefined when there was none. */
export async function deleteQuota(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly id: QuotaId },
): Promise<{ readonly expression: string; readonly limit: number } | undefined> {
  const [row] = await db
    .delete(quotas)
    .where(
      and(
        eq(quotas.workspaceId, scope.workspace),
        eq(quotas.questionnaireId, input.questionnaireId),
        eq(quotas.id, input.id),
      ),
    )
    .returning({ expression: quotas.expression, limit: quotas.limit });
  return row;
}
