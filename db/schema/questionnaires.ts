import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { IncentiveId, QuestionnaireId, QuotaId, UserId } from '#lib/ids.ts';
import { moment, workspaceId } from './columns.ts';
import { workspaces } from './workspaces.ts';

const questionnaireId = () => uuid('questionnaire_id').notNull().$type<QuestionnaireId>();

/** A questionnaire with its one draft. */
export const questionnaires = pgTable(
  'questionnaires',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().$type<QuestionnaireId>(),
    code: text('code').notNull(),
    draft: jsonb('draft').notNull(),
    /** Counts the saves of the draft, so that two editors at once notice each other. */
    revision: integer('revision').notNull().default(1),
    /** `imported`: made from a data file, read and never published. */
    origin: text('origin').notNull().default('written').$type<'written' | 'imported'>(),
    archivedAt: moment('archived_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('questionnaires_code').on(t.workspaceId, t.code),
    check('questionnaires_origin_is_known', sql`${t.origin} in ('written', 'imported')`),
  ],
);

/** A frozen, hashed definition. Rows are only ever added. */
export const versions = pgTable(
  'versions',
  {
    workspaceId: workspaceId(),
    questionnaireId: questionnaireId(),
    number: integer('number').notNull(),
    hash: text('hash').notNull(),
    definition: jsonb('definition').notNull(),
    publishedAt: moment('published_at').notNull(),
    publishedBy: uuid('published_by').$type<UserId>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionnaireId, t.number] }),
    unique('versions_hash').on(t.workspaceId, t.questionnaireId, t.hash),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId],
      foreignColumns: [questionnaires.workspaceId, questionnaires.id],
    }).onDelete('cascade'),
  ],
);

/** Where a link leads. Outside the fence: the respondents' door knows the code alone. */
export const links = pgTable('links', {
  code: text('code').primaryKey(),
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  questionnaireId: questionnaireId(),
});

/** On what terms a link is open: version, channel, hidden fields, dates. */
export const linkTerms = pgTable(
  'link_terms',
  {
    workspaceId: workspaceId(),
    questionnaireId: questionnaireId(),
    code: text('code')
      .notNull()
      .references(() => links.code, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    channel: text('channel').notNull(),
    hidden: jsonb('hidden').notNull().$type<Record<string, string>>(),
    opensAt: moment('opens_at'),
    closesAt: moment('closes_at'),
    paused: boolean('paused').notNull(),
    /** For trying out: what comes through it is flagged as a test, takes no place and no code, and is never analysed. */
    test: boolean('test').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.code] }),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId, t.version],
      foreignColumns: [versions.workspaceId, versions.questionnaireId, versions.number],
    }).onDelete('cascade'),
  ],
);

/** A quota cell: who it counts, how many it admits, how many it has. A cap on everybody is the cell `true`. */
export const quotas = pgTable(
  'quotas',
  {
    workspaceId: workspaceId(),
    questionnaireId: questionnaireId(),
    id: uuid('id').notNull().$type<QuotaId>(),
    position: integer('position').notNull(),
    expression: text('expression').notNull(),
    limit: integer('limit').notNull(),
    taken: integer('taken').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionnaireId, t.id] }),
    check('quotas_never_over_admit', sql`${t.taken} between 0 and ${t.limit}`),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId],
      foreignColumns: [questionnaires.workspaceId, questionnaires.id],
    }).onDelete('cascade'),
  ],
);

/** What a respondent gets. `settings` depends on the kind: message texts, a label; and earlier promises, which are kept. */
export const incentives = pgTable(
  'incentives',
  {
    workspaceId: workspaceId(),
    questionnaireId: questionnaireId(),
    id: uuid('id').notNull().$type<IncentiveId>(),
    kind: text('kind').notNull().$type<'code' | 'message' | 'redirect' | 'none'>(),
    settings: jsonb('settings').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('incentives_one_per_questionnaire').on(t.workspaceId, t.questionnaireId),
    foreignKey({
      columns: [t.workspaceId, t.questionnaireId],
      foreignColumns: [questionnaires.workspaceId, questionnaires.id],
    }).onDelete('cascade'),
  ],
);

/** A pool of codes that nobody has yet; a code that is claimed moves from here into `claims`. */
export const incentiveCodes = pgTable(
  'incentive_codes',
  {
    workspaceId: workspaceId(),
    incentiveId: uuid('incentive_id').notNull().$type<IncentiveId>(),
    code: text('code').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.incentiveId, t.code] }),
    foreignKey({
      columns: [t.workspaceId, t.incentiveId],
      foreignColumns: [incentives.workspaceId, incentives.id],
    }).onDelete('cascade'),
  ],
);

/** The ledger: which ticket was redeemed for which code, by day unless anonymous. Holds no id of a response. */
export const claims = pgTable(
  'claims',
  {
    workspaceId: workspaceId(),
    incentiveId: uuid('incentive_id').notNull().$type<IncentiveId>(),
    ticketHash: text('ticket_hash').notNull(),
    code: text('code').notNull(),
    claimedOn: date('claimed_on', { mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.incentiveId, t.ticketHash] }),
    unique('claims_code_once').on(t.workspaceId, t.incentiveId, t.code),
    foreignKey({
      columns: [t.workspaceId, t.incentiveId],
      foreignColumns: [incentives.workspaceId, incentives.id],
    }).onDelete('cascade'),
  ],
);
