import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { PersonaId, SegmentationId, UserId } from '#lib/ids.ts';
import { moment, workspaceId } from './columns.ts';
import { segmentations } from './segmentation.ts';

/** A document about one segment; every claim in it names the facts it rests on. */
export const personas = pgTable(
  'personas',
  {
    workspaceId: workspaceId(),
    id: uuid('id').notNull().$type<PersonaId>(),
    segmentationId: uuid('segmentation_id').notNull().$type<SegmentationId>(),
    segment: text('segment').notNull(),
    state: text('state').notNull().$type<'draft' | 'approved'>(),
    document: jsonb('document').notNull(),
    /** Counts the saves, so that two editors at once notice each other. */
    revision: integer('revision').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    updatedBy: uuid('updated_by').$type<UserId>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('personas_one_per_segment').on(t.workspaceId, t.segmentationId, t.segment),
    check('personas_state_is_known', sql`${t.state} in ('draft', 'approved')`),
    foreignKey({
      name: 'personas_segmentation_fk',
      columns: [t.workspaceId, t.segmentationId],
      foreignColumns: [segmentations.workspaceId, segmentations.id],
    }).onDelete('cascade'),
  ],
);
