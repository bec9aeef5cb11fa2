import type postgres from 'postgres';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Scope } from '../../scope.ts';

export interface QuotaRow {
  readonly id: QuotaId;
  readonly expression: string;
  readonly limit: number;
  readonly taken: number;
}

/** The quotas of a questionnaire, locked in their fixed order until the transaction ends: whoever admits, admits alone ([S45]). */
export async function lockQuotas(
  sql: postgres.TransactionSql,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<readonly QuotaRow[]> {
  return sql<QuotaRow[]>`
    select id, expression, "limit", taken from quotas
    where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId}
    order by position, id for update`;
}
