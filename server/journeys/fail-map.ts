import { findMap } from '#db/queries/journeys/find-map.ts';
import { updateMap } from '#db/queries/journeys/update-map.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { JourneyMapId } from '#lib/ids.ts';
import type { Context } from '../context.ts';

/** Says of a map that still waits that it could not be drawn. */
export async function failMap(context: Context, scope: Scope, id: JourneyMapId): Promise<void> {
  await inScope(context.connection, scope, async (db) => {
    const map = await findMap(db, scope, id, true);
    if (map?.document.state !== 'drawing') return;
    const document = { ...map.document, state: 'failed' as const };
    await updateMap(db, scope, { id, document, by: null, at: context.now() });
  });
}
