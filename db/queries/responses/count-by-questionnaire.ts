import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';

export interface QuestionnaireCountsRow {
  readonly id: QuestionnaireId;
  readonly code: string;
  /** `imported`: made from a data file and never published. */
  readonly origin: 'written' | 'imported';
  readonly archived: boolean;
  /** Title and languages of the draft, as stored. */
  readonly title: unknown;
  readonly languages: unknown;
  /** Number of the latest version; null while it is only a draft. */
  readonly version: number | null;
  /** Without those for trying out. */
  readonly links: readonly string[];
  readonly complete: number;
  readonly open: number;
  readonly screenedOut: number;
  readonly overQuota: number;
  readonly latest: Date | null;
}

/** How many completed on one day (UTC), `YYYY-MM-DD`. */
export interface DayCount {
  readonly day: string;
  readonly complete: number;
}

/**
 * Every questionnaire of the workspace with its links and how many responses it has by status, latest answered first; and
 * how many completed on each day since `since`, days without any left out. Answers from previews do not count.
 * One pass over the workspace's responses (100,000: about 80 ms).
 */
export async function countByQuestionnaire(
  db: Db,
  scope: Scope,
  { since }: { readonly since: string },
): Promise<{ readonly questionnaires: QuestionnaireCountsRow[]; readonly days: readonly DayCount[] }> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    with groups as materialized (
      select r.questionnaire_id, r.status,
        case when r.status = 'complete' and r.submitted_at >= (${since}::date)::timestamp at time zone 'UTC'
          then (r.submitted_at at time zone 'UTC')::date end as day,
        count(*)::int as n, max(r.submitted_at) as latest
      from responses r where r.workspace_id = ${scope.workspace} and not r.test group by 1, 2, 3
    ), counted as (
      select questionnaire_id,
        sum(n) filter (where status = 'complete')::int as complete,
        sum(n) filter (where status = 'open')::int as open,
        sum(n) filter (where status = 'screened-out')::int as "screenedOut",
        sum(n) filter (where status = 'over-quota')::int as "overQuota",
        max(latest) as latest
      from groups group by questionnaire_id
    )
    select q.id, q.code, q.origin, q.archived_at is not null as archived, q.draft->'title' as title, q.draft->'languages' as languages,
      (select max(v.number) from versions v where v.workspace_id = q.workspace_id and v.questionnaire_id = q.id) as version,
      coalesce((select array_agg(t.code order by t.created_at, t.code) from link_terms t
        where t.workspace_id = q.workspace_id and t.questionnaire_id = q.id and not t.test), '{}') as links,
      coalesce(c.complete, 0) as complete, coalesce(c.open, 0) as open,
      coalesce(c."screenedOut", 0) as "screenedOut", coalesce(c."overQuota", 0) as "overQuota", c.latest,
      (select coalesce(json_agg(json_build_object('day', g.day, 'complete', g.n)), '[]') from groups g
        where g.questionnaire_id = q.id and g.day is not null) as days
    from questionnaires q
    left join counted c on c.questionnaire_id = q.id
    where q.workspace_id = ${scope.workspace}
    order by latest desc nulls last, q.created_at desc`);
  const perDay = new Map<string, number>();
  for (const { day, complete } of rows.flatMap((row) => row.days as DayCount[])) {
    perDay.set(day, (perDay.get(day) ?? 0) + complete);
  }
  return {
    questionnaires: rows.map(({ days: _, ...row }) => ({
      ...row,
      latest: row.latest === null ? null : new Date(String(row.latest)),
    })) as unknown as QuestionnaireCountsRow[],
    days: [...perDay].map(([day, complete]) => ({ day, complete })),
  };
}
