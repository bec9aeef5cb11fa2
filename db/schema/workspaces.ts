import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { SessionId, UserId, WorkspaceId } from '#lib/ids.ts';
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
