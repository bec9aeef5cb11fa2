import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { QuestionnaireId, ResponseId, SegmentationId, UserId } from '#lib/ids.ts';
import { moment, workspaceId } from './columns.ts';
import { questionnaires } from './questionnaires.ts';
import { responses } from './responses.ts';

/** One analysis of a questionnaire's responses: what was asked for, how far it is, what came of it. */
export const segmentations = pgTable(
  'segmentations',
  {
    workspaceId: workspaceId(),
    id: uuid('id').notNull().$type<SegmentationId>(),
    questionnaireId: uuid('questionnaire_id').notNull().$type<QuestionnaireId>(),
    /** As its owner calls it; null: by its date. */
    name: text('name'),
    options: jsonb('options').notNull(),
    /** Which responses were asked for, and once it ran how many there were and why the others were left out. */
    frame: jsonb('frame').notNull().default({}),
    state: text('state').notNull().$type<'queued' | 'running' | 'done' | 'failed' | 'cancelled'>(),
    /** 0 to 1. */
    progress: real('progress').notNull(),
    attempts: integer('attempts').notNull(),
    requestedBy: uuid('requested_by').$type<UserId>(),
    createdAt: moment('created_at').notNull(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
    document: jsonb('document'),
    /** Every variable by segment, worked out once when the run ended. */
    profile: jsonb('profile'),
    failure: jsonb('failure'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('segmentations_questionnaire').on(t.workspaceId, t.questionnaireId, t.createdAt),
    check('segmentations_state_is_known', sql`${t.state} in ('queued', 'running', 'done', 'failed', 'cancelled')`),
    foreignKey({
      name: 'segmentations_questionnaire_fk',
      columns: [t.workspaceId, t.questionnaireId],
      foreignColumns: [questionnaires.workspaceId, questionnaires.id],
    }).onDelete('cascade'),
  ],
);

/** Who was put where. A row leaves with its response, so an erased answer leaves the frozen frame too. */
export const assignments = pgTable(
  'assignments',
  {
    workspaceId: workspaceId(),
    segmentationId: uuid('segmentation_id').notNull().$type<SegmentationId>(),
    questionnaireId: uuid('questionnaire_id').notNull().$type<QuestionnaireId>(),
    responseId: uuid('response_id').notNull().$type<ResponseId>(),
    segment: text('segment').notNull(),
    certainty: real('certainty').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.segmentationId, t.responseId] }),
    index('assignments_response').on(t.workspaceId, t.questionnaireId, t.responseId),
    foreignKey({
      name: 'assignments_segmentation_fk',
      columns: [t.workspaceId, t.segmentationId],
      foreignColumns: [segmentations.workspaceId, segmentations.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'assignments_response_fk',
      columns: [t.workspaceId, t.questionnaireId, t.responseId],
      foreignColumns: [responses.workspaceId, responses.questionnaireId, responses.id],
    }).onDelete('cascade'),
  ],
);

/** What people made of a segment: its name, its colour, their notes. Its code never changes. */
export const segments = pgTable(
  'segments',
  {
    workspaceId: workspaceId(),
    segmentationId: uuid('segmentation_id').notNull().$type<SegmentationId>(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    name: text('name'),
    /** 1 to 10, of the palette. */
    colour: integer('colour').notNull(),
    note: text('note'),
    updatedBy: uuid('updated_by').$type<UserId>(),
    updatedAt: moment('updated_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.segmentationId, t.code] }),
    check('segments_colour_is_of_the_palette', sql`${t.colour} between 1 and 10`),
    foreignKey({
      name: 'segments_segmentation_fk',
      columns: [t.workspaceId, t.segmentationId],
      foreignColumns: [segmentations.workspaceId, segmentations.id],
    }).onDelete('cascade'),
  ],
);
