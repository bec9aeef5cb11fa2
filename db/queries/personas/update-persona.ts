import { and, eq, sql } from 'drizzle-orm';
import type { PersonaId, UserId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import { personas } from '../../schema/personas.ts';
import type { Scope } from '../../scope.ts';

export interface ChangedPersona {
  readonly id: PersonaId;
  readonly document: Persona;
  readonly state: 'draft' | 'approved';
  readonly at: Date;
  /** Null when the installation itself changed it. */
  readonly by: UserId | null;
}

/** Writes a persona that the same transaction has locked; the number of the save goes up by one. */
export async function updatePersona(db: Db, scope: Scope, input: ChangedPersona): Promise<void> {
  await db
    .update(personas)
    .set({
      document: input.document,
      state: input.state,
      updatedAt: input.at,
      updatedBy: input.by,
      revision: sql`${personas.revision} + 1`,
    })
    .where(and(eq(personas.workspaceId, scope.workspace), eq(personas.id, input.id)));
}
