import { and, asc, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import { personas } from '../../schema/personas.ts';
import type { Scope } from '../../scope.ts';

/** The personas of a segmentation, to be changed in this transaction, in one order so that two never wait for each other. */
export async function lockDrafted(db: Db, scope: Scope, segmentation: SegmentationId) {
  const rows = await db
    .select({
      id: personas.id,
      segment: personas.segment,
      state: personas.state,
      revision: personas.revision,
      document: personas.document,
    })
    .from(personas)
    .where(and(eq(personas.workspaceId, scope.workspace), eq(personas.segmentationId, segmentation)))
    .orderBy(asc(personas.id))
    .for('update');
  return rows.map((row) => ({ ...row, document: row.document as Persona }));
}
