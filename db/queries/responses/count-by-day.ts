import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import type { Scope } from '#db/scope.ts';

/**
 * Complete responses on each of the `days` days (UTC) that end with `today`, earliest first, days without any too.
 * Answers from previews do not count.
 */
export async function countByDay(
  db: Db,
  scope: Scope,
  span: { readonly today: Date; readonly days: number },
): Promise<{ day: string; complete: number }[]> {
  const last = span.today.toISOString().slice(0, 10);
  const rows = await db.execute<{ day: string; complete: number }>(sql`
    with counted as materialized (
      select (r.submitted_at at time zone 'UTC')::date as day, count(*)::int as complete from responses r
      where r.workspace_id = ${scope.workspace} and r.status = 'complete' and not r.test
        and r.submitted_at >= (${last}::date - ${span.days - 1}::int)::timestamp at time zone 'UTC'
      group by 1
    )
    select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(counted.complete, 0) as complete
    from generate_series(${last}::date - ${span.days - 1}::int, ${last}::date, interval '1 day') as d(day)
    left join counted on counted.day = d.day::date
    order by d.day`);
  return [...rows];
}
