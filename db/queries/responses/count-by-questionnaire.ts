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
 * Answers from previews do not count. One pass over an index of the workspace's responses.
 */
export async function countByQuestionnaire(db: Db, scope: Scope): Promise<QuestionnaireCountsRow[]> {
  const rows = await db.execute<Record<keyof QuestionnaireCountsRow, unknown>>(sql`
    select q.id, q.code, q.draft->'title' as title, q.draft->'languages' as languages,
      (select max(v.number) from versions v where v.workspace_id = q.workspace_id and v.questionnaire_id = q.id) as version,
      coalesce((select array_agg(t.code order by t.created_at, t.code) from link_terms t
        where t.workspace_id = q.workspace_id and t.questionnaire_id = q.id), '{}') as links,
      count(r.id) filter (where r.status = 'complete')::int as complete,
      count(r.id) filter (where r.status = 'open')::int as open,
      count(r.id) filter (where r.status = 'screened-out')::int as "screenedOut",
      count(r.id) filter (where r.status = 'over-quota')::int as "overQuota",
      max(r.submitted_at) as latest
    from questionnaires q
    left join responses r on r.workspace_id = q.workspace_id and r.questionnaire_id = q.id and not r.test
    where q.workspace_id = ${scope.workspace}
    group by q.workspace_id, q.id
    order by latest desc nulls last, q.created_at desc`);
  return rows.map((row) => ({
    ...row,
    latest: row.latest === null ? null : new Date(String(row.latest)),
  })) as unknown as QuestionnaireCountsRow[];
}
