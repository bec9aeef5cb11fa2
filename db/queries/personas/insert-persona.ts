import type { PersonaId, SegmentationId, UserId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import { personas } from '../../schema/personas.ts';
import type { Scope } from '../../scope.ts';

export interface NewPersona {
  readonly id: PersonaId;
  readonly segmentation: SegmentationId;
  readonly document: Persona;
  readonly at: Date;
  readonly by: UserId | null;
}

/** A new persona of its segment, nothing when the segment has one already. */
export async function insertPersona(db: Db, scope: Scope, input: NewPersona): Promise<void> {
  await db
    .insert(personas)
    .values({
      workspaceId: scope.workspace,
      id: input.id,
      segmentationId: input.segmentation,
      segment: input.document.segment,
      state: 'draft',
      document: input.document,
      revision: 1,
      createdAt: input.at,
      updatedAt: input.at,
      updatedBy: input.by,
    })
    .onConflictDoNothing();
}
