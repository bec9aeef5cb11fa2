import { and, eq } from 'drizzle-orm';
import type { PersonaId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { personas } from '../../schema/personas.ts';
import type { Scope } from '../../scope.ts';

/** Takes a persona away, with the maps drawn from it. */
export async function deletePersona(db: Db, scope: Scope, id: PersonaId): Promise<void> {
  await db.delete(personas).where(and(eq(personas.workspaceId, scope.workspace), eq(personas.id, id)));
}
