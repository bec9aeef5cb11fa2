import { and, asc, eq } from 'drizzle-orm';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { quotas } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

export interface QuotaCount {
  readonly id: QuotaId;
  readonly expression: string;
  readonly limit: number;
  readonly taken: number;
}

/** The quotas of a questionnaire in their order, with how many each has; held until the transaction ends when asked for. */
export async function listQuotas(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<readonly QuotaCount[]> {
  const query = db
    .select({ id: quotas.id, expression: quotas.expression, limit: quotas.limit, taken: quotas.taken })
    .from(quotas)
    .where(and(eq(quotas.workspaceId, scope.workspace), eq(quotas.questionnaireId, questionnaireId)))
    .orderBy(asc(quotas.position), asc(quotas.id));
  return lock ? query.for('update') : query;
}
