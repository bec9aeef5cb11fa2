import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { type Matching, matchingResponses } from './matching-responses.ts';

/** How many responses match, counted no further than `most` + 1. */
export async function countMatching(
  db: Db,
  scope: Scope,
  input: Matching & { readonly most: number },
): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (
      select from responses r where ${matchingResponses(scope, input)} limit ${input.most + 1}::int
    ) found`);
  return row?.n ?? 0;
}
