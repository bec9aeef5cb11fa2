import { lockQuoting } from '#db/queries/personas/lock-quoting.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { ResponseId } from '#lib/ids.ts';
import { withoutQuotes } from '#lib/personas/without-quotes.ts';
import type { Context } from '../context.ts';

/** Takes the words of erased respondents out of every persona of the workspace. Returns how many personas held some. */
export async function forgetQuotes(
  context: Pick<Context, 'connection' | 'now'>,
  scope: Scope,
  responses: readonly ResponseId[],
): Promise<number> {
  if (responses.length === 0) return 0;
  const gone = new Set(responses);
  return inScope(context.connection, scope, async (db) => {
    const quoting = await lockQuoting(db, scope, responses);
    for (const { id, state, document } of quoting)
      await updatePersona(db, scope, {
        ...{ id, state, at: context.now(), by: null },
        document: withoutQuotes(document, gone),
      });
    return quoting.length;
  });
}
