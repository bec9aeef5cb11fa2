import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { IncentiveTerms } from '#lib/questionnaires/incentive-terms.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface FieldingRow {
  readonly questionnaire: QuestionnaireId;
  readonly links: readonly {
    readonly test: boolean;
    readonly paused: boolean;
    readonly opensAt: string | null;
    readonly closesAt: string | null;
  }[];
  readonly quotas: number;
  readonly quotasFull: number;
  readonly kind: IncentiveTerms['kind'] | null;
  readonly lowAt: number | null;
  /** Free codes, counted no further than a thousand; null without a pool. */
  readonly codesLeft: number | null;
}

/** How every questionnaire of the workspace that has a link stands in the field. */
export async function listFielding(db: Db, scope: Scope): Promise<readonly FieldingRow[]> {
  return db.execute<FieldingRow & Record<string, unknown>>(sql`
    select t.questionnaire_id as questionnaire, t.links, coalesce(q.quotas, 0) as quotas,
      coalesce(q.full, 0) as "quotasFull", i.kind, (i.settings->>'lowAt')::int as "lowAt",
      case when i.kind = 'code' then (select count(*)::int from (
        select from incentive_codes c
        where c.workspace_id = ${scope.workspace} and c.incentive_id = i.id limit 1000
      ) few) end as "codesLeft"
    from (
      select questionnaire_id, json_agg(json_build_object(
        'test', test, 'paused', paused, 'opensAt', opens_at, 'closesAt', closes_at)) as links
      from link_terms where workspace_id = ${scope.workspace} group by questionnaire_id
    ) t
    left join (
      select questionnaire_id, count(*)::int as quotas, count(*) filter (where taken >= "limit")::int as full
      from quotas where workspace_id = ${scope.workspace} group by questionnaire_id
    ) q on q.questionnaire_id = t.questionnaire_id
    left join incentives i on i.workspace_id = ${scope.workspace} and i.questionnaire_id = t.questionnaire_id`);
}
