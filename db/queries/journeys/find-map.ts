import { and, eq } from 'drizzle-orm';
import type { JourneyMapId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Db } from '../../connection.ts';
import { journeyMaps } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

export type MapRow = NonNullable<Awaited<ReturnType<typeof findMap>>>;

/** One map whole, or undefined when the workspace has none of that id. `lock` keeps it for this transaction. */
export async function findMap(db: Db, scope: Scope, id: JourneyMapId, lock = false) {
  const found = db
    .select({
      id: journeyMaps.id,
      persona: journeyMaps.personaId,
      document: journeyMaps.document,
      revision: journeyMaps.revision,
      createdAt: journeyMaps.createdAt,
      updatedAt: journeyMaps.updatedAt,
      updatedBy: journeyMaps.updatedBy,
    })
    .from(journeyMaps)
    .where(and(eq(journeyMaps.workspaceId, scope.workspace), eq(journeyMaps.id, id)));
  const [row] = await (lock ? found.for('update') : found);
  return row && { ...row, document: row.document as MapDocument };
}
