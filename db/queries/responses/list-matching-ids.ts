import { sql } from 'drizzle-orm';
import type { ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { type Matching, matchingResponses } from './matching-responses.ts';

/** Ids of the latest responses that match, at most `limit`. */
export async function listMatchingIds(
  db: Db,
  scope: Scope,
  input: Matching & { readonly limit: number },
): Promise<readonly ResponseId[]> {
  const rows = await db.execute<{ id: ResponseId }>(sql`
    select r.id from responses r where ${matchingResponses(scope, input)}
    order by r.saved_at desc, r.id desc limit ${input.limit}::int`);
  return rows.map((row) => row.id);
}
