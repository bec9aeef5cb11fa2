import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { ActivityId, InvitationId, SessionId, UserId, WorkspaceId } from '#lib/ids.ts';
import { moment, workspaceId } from './columns.ts';

/** People who sign in. Outside the fence: one person may belong to many workspaces. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey().$type<UserId>(),
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    /** argon2id in PHC form; null for who signs in elsewhere only. */
    passwordHash: text('password_hash'),
    locale: text('locale').notNull(),
    createdAt: moment('created_at').notNull(),
    deactivatedAt: moment('deactivated_at'),
  },
  (t) => [check('users_email_is_lower', sql`${t.email} = lower(${t.email}) and ${t.email} <> ''`)],
);

/** Who somebody is at an OpenID provider. */
export const identities = pgTable(
  'identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' })
      .$type<UserId>(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

/** One sign-in on one device; the token in the cookie is worth nothing once its row is revoked. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().$type<SessionId>(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' })
      .$type<UserId>(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** A secret sent to somebody, kept as its SHA-256 only: one purpose, one use, one address ([S23] [S24] [S25]). */
export const tokens = pgTable(
  'tokens',
  {
    hash: text('hash').primaryKey(),
    purpose: text('purpose').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' })
      .$type<UserId>(),
    email: text('email').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('tokens_user').on(t.userId)],
);

/** The directory of workspaces: address and name. Outside the fence, read by membership or by slug only. */
export const workspaces = pgTable('workspaces', {
  id: uuid('id').primaryKey().$type<WorkspaceId>(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  createdAt: moment('created_at').notNull(),
  /** Name of the IANA time zone in which days are counted and moments shown. */
  timeZone: text('time_zone').notNull().default('UTC'),
  /** Made to show what Segue does; its respondents may be simulated. */
  demo: boolean('demo').notNull().default(false),
});

/** Who belongs to a workspace and what they may do there. The last owner is kept by a trigger ([S27]). */
export const members = pgTable(
  'members',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' })
      .$type<UserId>(),
    role: text('role').notNull().$type<'owner' | 'editor' | 'analyst' | 'viewer'>(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.userId] }),
    index('members_user').on(t.userId),
    check('members_role_is_known', sql`${t.role} in ('owner', 'editor', 'analyst', 'viewer')`),
  ],
);

/** A way into a workspace, for one address and one use ([S25]); the secret in its link is kept as its SHA-256 only. */
export const invitations = pgTable(
  'invitations',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().$type<InvitationId>(),
    tokenHash: text('token_hash').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull().$type<'owner' | 'editor' | 'analyst' | 'viewer'>(),
    invitedBy: uuid('invited_by').$type<UserId>(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('invitations_token').on(t.workspaceId, t.tokenHash),
    check('invitations_role_is_known', sql`${t.role} in ('owner', 'editor', 'analyst', 'viewer')`),
    check('invitations_email_is_lower', sql`${t.email} = lower(${t.email}) and ${t.email} <> ''`),
  ],
);

/** What was done in a workspace, by whom: what the start page tells and an owner can look up. Rows are only ever added. */
export const activities = pgTable(
  'activities',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().$type<ActivityId>(),
    at: moment('at').notNull(),
    userId: uuid('user_id').$type<UserId>(),
    /** Like `questionnaire-published`; said as a message. */
    action: text('action').notNull(),
    /** Id of what it was done to, and its name at the time. */
    subject: text('subject'),
    name: text('name'),
    details: jsonb('details').notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('activities_at').on(t.workspaceId, t.at)],
);
