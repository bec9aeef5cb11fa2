import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { JourneyMapId, JourneyShareId, PersonaId, UserId } from '#lib/ids.ts';
import { moment, workspaceId } from './columns.ts';
import { personas } from './personas.ts';

/** Stages × lanes of cards for one persona. */
export const journeyMaps = pgTable(
  'journey_maps',
  {
    workspaceId: workspaceId(),
    id: uuid('id').notNull().$type<JourneyMapId>(),
    personaId: uuid('persona_id').notNull().$type<PersonaId>(),
    name: text('name').notNull(),
    document: jsonb('document').notNull(),
    /** Counts the saves, so that two editors at once notice each other. */
    revision: integer('revision').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    updatedBy: uuid('updated_by').$type<UserId>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('journey_maps_persona').on(t.workspaceId, t.personaId),
    foreignKey({
      name: 'journey_maps_persona_fk',
      columns: [t.workspaceId, t.personaId],
      foreignColumns: [personas.workspaceId, personas.id],
    }).onDelete('cascade'),
  ],
);

/** A read-only address of a map; the secret in it is kept as its SHA-256 only. */
export const journeyShares = pgTable(
  'journey_shares',
  {
    workspaceId: workspaceId(),
    id: uuid('id').notNull().$type<JourneyShareId>(),
    mapId: uuid('map_id').notNull().$type<JourneyMapId>(),
    tokenHash: text('token_hash').notNull(),
    createdBy: uuid('created_by').$type<UserId>(),
    createdAt: moment('created_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('journey_shares_token').on(t.workspaceId, t.tokenHash),
    foreignKey({
      name: 'journey_shares_map_fk',
      columns: [t.workspaceId, t.mapId],
      foreignColumns: [journeyMaps.workspaceId, journeyMaps.id],
    }).onDelete('cascade'),
  ],
);
