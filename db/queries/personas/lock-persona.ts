import { and, eq } from 'drizzle-orm';
import type { PersonaId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import { personas } from '../../schema/personas.ts';
import type { Scope } from '../../scope.ts';

/** A persona to be changed in this transaction; whoever else wants to change it waits. */
export async function lockPersona(db: Db, scope: Scope, id: PersonaId) {
  const [row] = await db
    .select({
      id: personas.id,
      segmentation: personas.segmentationId,
      state: personas.state,
      revision: personas.revision,
      document: personas.document,
      updatedAt: personas.updatedAt,
      updatedBy: personas.updatedBy,
    })
    .from(personas)
    .where(and(eq(personas.workspaceId, scope.workspace), eq(personas.id, id)))
    .for('update');
  return row && { ...row, document: row.document as Persona };
}
