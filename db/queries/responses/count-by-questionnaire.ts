import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';

export interface QuestionnaireCountsRow {
  readonly id: QuestionnaireId;
  readonly code: string;
  /** Title and languages of the draft, as stored. */
  readonly title: unknown;
  readonly languages: unknown;
  /** Number of the latest version; null while it is only a draft. */
  readonly version: number | null;
  readonly links: readonly string[];
  readonly complete: number;
  readonly open: number;
  readonly screenedOut: number;
  readonly overQuota: number;
  readonly latest: Date | null;
}

/**
 * Every questionnaire of the workspace with its links and how many responses it has by status, latest answered first.
 * Answers from previews do not count. One pass over the workspace's responses (100,000: about 65 ms).
 */
export async function countByQuestionnaire(db: Db, scope: Scope): Promise<QuestionnaireCountsRow[]> {
  const rows = await db.execute<Record<keyof QuestionnaireCountsRow, unknown>>(sql`
    with counted as materialized (
      select r.questionnaire_id,
        count(*) filter (where r.status = 'complete')::int as complete,
        count(*) filter (where r.status = 'open')::int as open,
        count(*) filter (where r.status = 'screened-out')::int as "screenedOut",
        count(*) filter (where r.status = 'over-quota')::int as "overQuota",
        max(r.submitted_at) as latest
      from responses r where r.workspace_id = ${scope.workspace} and not r.test group by r.questionnaire_id
    )
    select q.id, q.code, q.draft->'title' as title, q.draft->'languages' as languages,
      (select max(v.number) from versions v where v.workspace_id = q.workspace_id and v.questionnaire_id = q.id) as version,
      coalesce((select array_agg(t.code order by t.created_at, t.code) from link_terms t
        where t.workspace_id = q.workspace_id and t.questionnaire_id = q.id), '{}') as links,
      coalesce(c.complete, 0) as complete, coalesce(c.open, 0) as open,
      coalesce(c."screenedOut", 0) as "screenedOut", coalesce(c."overQuota", 0) as "overQuota", c.latest
    from questionnaires q
    left join counted c on c.questionnaire_id = q.id
    where q.workspace_id = ${scope.workspace}
    order by latest desc nulls last, q.created_at desc`);
  return rows.map((row) => ({
    ...row,
    latest: row.latest === null ? null : new Date(String(row.latest)),
  })) as unknown as QuestionnaireCountsRow[];
}
