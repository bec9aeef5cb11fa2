import { and, eq, sql } from 'drizzle-orm';
import type { JourneyMapId, UserId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Db } from '../../connection.ts';
import { journeyMaps } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

/** Writes a map that this transaction has locked, and counts its revision up. */
export async function updateMap(
  db: Db,
  scope: Scope,
  input: {
    readonly id: JourneyMapId;
    readonly document: MapDocument;
    readonly by: UserId | null;
    readonly at: Date;
  },
): Promise<void> {
  await db
    .update(journeyMaps)
    .set({
      document: input.document,
      name: input.document.name ?? '',
      revision: sql`${journeyMaps.revision} + 1`,
      updatedAt: input.at,
      updatedBy: input.by,
    })
    .where(and(eq(journeyMaps.workspaceId, scope.workspace), eq(journeyMaps.id, input.id)));
}
