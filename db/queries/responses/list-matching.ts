import { sql } from 'drizzle-orm';
import type { ResponseId } from '#lib/ids.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { type Matching, matchingResponses } from './matching-responses.ts';
import { rowColumns, rowOf } from './response-row-columns.ts';

/** A response as it is taken out: with what came with its link. */
export type MatchingResponse = ResponseRow & { readonly hidden: Readonly<Record<string, string>> };

/** Up to `limit` responses that match, in the order of their ids, behind the one named: for reading all of them, piece by piece. */
export async function listMatching(
  db: Db,
  scope: Scope,
  input: Matching & { readonly afterId: ResponseId | null; readonly limit: number },
): Promise<readonly MatchingResponse[]> {
  const after = input.afterId === null ? sql`` : sql` and r.id > ${input.afterId}::uuid`;
  const rows = await db.execute<Record<string, unknown>>(sql`
    select ${rowColumns}, r.hidden from responses r where ${matchingResponses(scope, input)}${after}
    order by r.id limit ${input.limit}::int`);
  return rows.map((row) => rowOf(row) as MatchingResponse);
}
