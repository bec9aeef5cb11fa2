import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import { moment, workspaceId } from './columns.ts';
import { versions } from './questionnaires.ts';

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
    startedAt: moment('started_at').notNull(),
    savedAt: moment('saved_at').notNull(),
    submittedAt: moment('submitted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionnaireId, t.id] }),
    unique('responses_key').on(t.workspaceId, t.questionnaireId, t.keyHash),
    index('responses_submitted').on(t.workspaceId, t.questionnaireId, t.submittedAt),
    check('responses_status_is_known', sql`${t.status} in ('open', 'complete', 'screened-out', 'over-quota')`),
    check('responses_verdict_is_known', sql`${t.verdict} in ('keep', 'review', 'drop')`),
    check('responses_closed_have_a_body', sql`(${t.status} = 'open') = (${t.bodyHash} is null)`),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId, t.version],
      foreignColumns: [versions.workspaceId, versions.questionnaireId, versions.number],
    }).onDelete('cascade'),
  ],
);
