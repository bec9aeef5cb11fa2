import { sql } from 'drizzle-orm';
import type { IncentiveId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface Stock {
  /** Codes that nobody has yet. */
  readonly free: number;
  readonly given: number;
  /** How many were given on each day since `from` on which any was, by ISO 8601. */
  readonly days: readonly { readonly day: string; readonly given: number }[];
}

/** What is left of a pool and how fast it goes. Cost: it counts both lists, about 0.1 s for a million codes. */
export async function readStock(
  db: Db,
  scope: Scope,
  input: { readonly incentive: IncentiveId; readonly from: string },
): Promise<Stock> {
  const { incentive, from } = input;
  const [row] = await db.execute<{ free: number; given: number; days: Stock['days'] }>(sql`
    select
      (select count(*)::int from incentive_codes
        where workspace_id = ${scope.workspace} and incentive_id = ${incentive}) as free,
      (select count(*)::int from claims
        where workspace_id = ${scope.workspace} and incentive_id = ${incentive}) as given,
      coalesce((select json_agg(json_build_object('day', day, 'given', given) order by day) from (
        select claimed_on::text as day, count(*)::int as given from claims
        where workspace_id = ${scope.workspace} and incentive_id = ${incentive} and claimed_on >= ${from}::date
        group by claimed_on
      ) d), '[]') as days`);
  return row ?? { free: 0, given: 0, days: [] };
}
