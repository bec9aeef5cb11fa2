import { listMatching, type MatchingResponse } from '#db/queries/responses/list-matching.ts';
import type { Matching } from '#db/queries/responses/matching-responses.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { ResponseId } from '#lib/ids.ts';
import type { Context } from '../context.ts';

/** Reads all responses that match, a thousand at a time, so that a million of them need no more memory than a thousand. */
export async function* eachMatching(
  { connection }: Pick<Context, 'connection'>,
  scope: Scope,
  matching: Matching,
): AsyncGenerator<readonly MatchingResponse[]> {
  let afterId: ResponseId | null = null;
  for (;;) {
    const piece = { ...matching, afterId, limit: 1000 };
    const rows: readonly MatchingResponse[] = await inScope(connection, scope, (db) => listMatching(db, scope, piece));
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    afterId = last.id;
  }
}
