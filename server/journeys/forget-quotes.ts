import { lockQuotingMaps } from '#db/queries/journeys/lock-quoting-maps.ts';
import { updateMap } from '#db/queries/journeys/update-map.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { ResponseId } from '#lib/ids.ts';
import { withoutMapQuotes } from '#lib/journeys/without-map-quotes.ts';
import type { Context } from '../context.ts';

/**
 * Takes the words of erased respondents out of every map of the workspace. Returns how many maps held some. An editor
 * that has one open cannot bring them back: a card whose fact is gone is refused.
 */
export async function forgetQuotes(
  context: Pick<Context, 'connection' | 'now'>,
  scope: Scope,
  responses: readonly ResponseId[],
): Promise<number> {
  if (responses.length === 0) return 0;
  const gone = new Set<string>(responses);
  return inScope(context.connection, scope, async (db) => {
    const quoting = await lockQuotingMaps(db, scope, responses);
    for (const { id, document } of quoting) {
      await updateMap(db, scope, { id, document: withoutMapQuotes(document, gone), by: null, at: context.now() });
    }
    return quoting.length;
  });
}
