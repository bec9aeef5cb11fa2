import type { JourneyMapId, PersonaId, UserId } from '#lib/ids.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Db } from '../../connection.ts';
import { journeyMaps } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

export interface NewMap {
  readonly id: JourneyMapId;
  readonly persona: PersonaId;
  readonly document: MapDocument;
  readonly by: UserId | null;
  readonly at: Date;
}

/** Keeps a new map. @throws a violation of `journey_maps_persona_fk` when the workspace has no such persona */
export async function insertMap(db: Db, scope: Scope, { id, persona, document, by, at }: NewMap): Promise<void> {
  await db.insert(journeyMaps).values({
    workspaceId: scope.workspace,
    id,
    personaId: persona,
    name: document.name ?? '',
    document,
    revision: 0,
    createdAt: at,
    updatedAt: at,
    updatedBy: by,
  });
}
