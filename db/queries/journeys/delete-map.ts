import { and, eq } from 'drizzle-orm';
import type { JourneyMapId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { journeyMaps } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

/** Deletes a map, and its shares with it. Returns whether there was one. */
export async function deleteMap(db: Db, scope: Scope, id: JourneyMapId): Promise<boolean> {
  const gone = await db
    .delete(journeyMaps)
    .where(and(eq(journeyMaps.workspaceId, scope.workspace), eq(journeyMaps.id, id)))
    .returning({ id: journeyMaps.id });
  return gone.length > 0;
}
