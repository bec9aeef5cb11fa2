import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** How long half of those who completed took at most, by version, and how many have a known time. */
export async function medianSeconds(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<ReadonlyMap<number, { readonly seconds: number; readonly n: number }>> {
  const rows = await db.execute<{ version: number; seconds: number; n: number }>(sql`
    select r.version, count(*)::int as n, percentile_cont(0.5) within group (order by r.seconds)::float8 as seconds
    from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaireId}
      and r.status = 'complete' and not r.test and r.seconds is not null
    group by r.version`);
  return new Map(rows.map(({ version, seconds, n }) => [version, { seconds, n }]));
}
