import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ImportId, QuestionnaireId, ResponseId, UserId } from '#lib/ids.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import { moment, workspaceId } from './columns.ts';
import { questionnaires, versions } from './questionnaires.ts';
import { workspaces } from './workspaces.ts';

/**
 * One respondent's answers to one version, by code.
 *
 * `keyHash` is the SHA-256 of the key that the respondent's device made: it finds the response, and makes a repeat
 * harmless. `bodyHash` is the hash of what completed it: the same again is a repeat, another is a conflict.
 * Of an anonymous questionnaire the id is random, the moments are cut to the day, and nothing else points here.
 */
export const responses = pgTable(
  'responses',
  {
    workspaceId: workspaceId(),
    questionnaireId: uuid('questionnaire_id').notNull().$type<QuestionnaireId>(),
    id: uuid('id').notNull().$type<ResponseId>(),
    keyHash: text('key_hash').notNull(),
    link: text('link').notNull(),
    version: integer('version').notNull(),
    status: text('status').notNull().$type<ResponseStatus>(),
    language: text('language').notNull(),
    answers: jsonb('answers').notNull(),
    hidden: jsonb('hidden').notNull(),
    revision: integer('revision').notNull(),
    bodyHash: text('body_hash'),
    test: boolean('test').notNull(),
    /** What the quality checks say, and the names of those that spoke; a dropped response is kept. */
    verdict: text('verdict').notNull().default('keep').$type<Verdict>(),
    reasons: text('reasons').array().notNull().default([]),
    /** What a person decided about it, over the checks; null while nobody has. */
    ruling: text('ruling').$type<Verdict>(),
    ruledBy: uuid('ruled_by').$type<UserId>(),
    ruledAt: moment('ruled_at'),
    note: text('note'),
    /** Seconds from the first page to the end, as the respondent was there; null when not known. */
    seconds: integer('seconds'),
    /** Code of the page that an open response has reached. */
    page: text('page'),
    /** Pages as they were sent, in order: code, and seconds since the beginning. */
    timeline: jsonb('timeline').notNull().default([]).$type<readonly (readonly [page: string, seconds: number])[]>(),
    startedAt: moment('started_at').notNull(),
    savedAt: moment('saved_at').notNull(),
    submittedAt: moment('submitted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionnaireId, t.id] }),
    unique('responses_key').on(t.workspaceId, t.questionnaireId, t.keyHash),
    index('responses_submitted').on(t.workspaceId, t.questionnaireId, t.submittedAt),
    check('responses_status_is_known', sql`${t.status} in ('open', 'complete', 'screened-out', 'over-quota')`),
    index('responses_saved').on(t.workspaceId, t.questionnaireId, t.savedAt, t.id),
    check('responses_ruling_is_known', sql`${t.ruling} in ('keep', 'review', 'drop')`),
    check('responses_verdict_is_known', sql`${t.verdict} in ('keep', 'review', 'drop')`),
    check('responses_closed_have_a_body', sql`(${t.status} = 'open') = (${t.bodyHash} is null)`),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId, t.version],
      foreignColumns: [versions.workspaceId, versions.questionnaireId, versions.number],
    }).onDelete('cascade'),
  ],
);

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * Answers of complete responses, 10,000 at a time, as the columns that an analysis reads (see `packTable`): a copy that is made by the
 * analysis which first reads them, to be read faster the next time, and for one version of the questionnaire. When one of them is
 * erased, the database forgets them all, and they are packed anew. It is not in a backup.
 */
export const packedAnswers = pgTable(
  'packed_answers',
  {
    workspaceId: workspaceId(),
    questionnaireId: uuid('questionnaire_id').notNull().$type<QuestionnaireId>(),
    /** The version whose questions the answers are read as. */
    version: integer('version').notNull(),
    /** The least and the greatest of `ids`. */
    firstId: uuid('first_id').notNull().$type<ResponseId>(),
    lastId: uuid('last_id').notNull().$type<ResponseId>(),
    /** By row, ascending. */
    ids: uuid('ids').array().notNull().$type<ResponseId[]>(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionnaireId, t.version, t.firstId] }),
    foreignKey({
      name: 'packed_answers_version_fk',
      columns: [t.workspaceId, t.questionnaireId, t.version],
      foreignColumns: [versions.workspaceId, versions.questionnaireId, versions.number],
    }).onDelete('cascade'),
  ],
);

/** A data file that somebody brings: its bytes while it is mapped and read, then what came of it. Swept after a day. */
export const imports = pgTable(
  'imports',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().$type<ImportId>(),
    fileName: text('file_name').notNull(),
    bytes: bytea('bytes'),
    /** SHA-256 of the headers: files of one shape share a mapping. */
    shape: text('shape').notNull(),
    codebook: jsonb('codebook'),
    state: text('state').notNull().$type<'mapping' | 'queued' | 'running' | 'done' | 'failed'>(),
    /** 0 to 1. */
    progress: real('progress').notNull(),
    questionnaireId: uuid('questionnaire_id').$type<QuestionnaireId>(),
    outcome: jsonb('outcome'),
    createdBy: uuid('created_by').$type<UserId>(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    check('imports_state_is_known', sql`${t.state} in ('mapping', 'queued', 'running', 'done', 'failed')`),
    foreignKey({
      name: 'imports_questionnaire_fk',
      columns: [t.workspaceId, t.questionnaireId],
      foreignColumns: [questionnaires.workspaceId, questionnaires.id],
    }).onDelete('cascade'),
  ],
);

/** How files of one shape were read the last time. */
export const importMappings = pgTable(
  'import_mappings',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    shape: text('shape').notNull(),
    codebook: jsonb('codebook').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.shape] })],
);
