import type postgres from 'postgres';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { Scope } from '../../scope.ts';

/** Adds to the counts of quotas that this transaction has locked. The table's own check refuses to exceed a limit. */
export async function takeQuotaPlaces(
  sql: postgres.TransactionSql,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  places: ReadonlyMap<QuotaId, number>,
): Promise<void> {
  if (places.size === 0) return;
  const rows = [...places].map(([id, count]) => ({ id, count }));
  await sql`
    update quotas q set taken = q.taken + i.count
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as i (id uuid, count int)
    where q.workspace_id = ${scope.workspace} and q.questionnaire_id = ${questionnaireId} and q.id = i.id`;
}
