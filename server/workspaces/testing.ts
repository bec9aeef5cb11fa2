import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { insertMember } from '#db/queries/workspaces/insert-member.ts';
import { insertUser } from '#db/queries/workspaces/insert-user.ts';
import { users } from '#db/schema/workspaces.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { type UserId, uuidv7, type WorkspaceId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { hashPassword } from '../auth/hash-password.ts';
import type { Visitor } from '../auth/password-limits.ts';
import type { Context } from '../context.ts';

/** What tests of accounts work with; call once at the top of a test file. */
export interface Accounts {
  readonly context: Context;
  /** Moves the clock on. */
  wait(seconds: number): void;
  /** Adds a person with this password, or none, and gives their id and address. */
  person(input?: { password?: string; email?: string }): Promise<{ id: UserId; email: string }>;
  join(workspace: WorkspaceId, user: UserId, role: Role): Promise<void>;
  deactivate(user: UserId): Promise<void>;
  /** Somebody at an address that nobody else has. */
  visitor(): Visitor;
}

/** Opens a database of its own and a context whose clock the test moves. Use the getter inside tests. */
export function openAccounts(): () => Accounts {
  const database = openTestDatabase();
  let at = Date.parse('2026-03-01T09:00:00Z');
  let made: Omit<Accounts, 'wait'> | undefined;
  return () => {
    made ??= accountsOn({
      connection: database().connection,
      secret: new TextEncoder().encode('a secret of thirty-two characters'),
      url: 'https://segue.example.org',
      now: () => new Date(at),
      randomBytes: (length) => randomBytes(length),
    });
    const wait = (seconds: number) => {
      at += seconds * 1000;
    };
    return { ...made, wait };
  };
}

function accountsOn(context: Context): Omit<Accounts, 'wait'> {
  const { db } = context.connection;
  return {
    context,
    person: async ({ password, email } = {}) => {
      const id: UserId = uuidv7(context.now().getTime(), context.randomBytes(10));
      const address = email ?? `${id}@example.org`;
      const passwordHash = password === undefined ? null : ((await hashPassword(context, password)) ?? null);
      await insertUser(db, {
        id,
        email: address,
        name: 'A person',
        passwordHash,
        locale: 'lv',
        createdAt: context.now(),
      });
      return { id, email: address };
    },
    join: (workspace, user, role) =>
      inScope(context.connection, { workspace }, (scoped) =>
        insertMember(scoped, { workspace }, { user, role, createdAt: context.now() }),
      ),
    deactivate: async (user) => {
      await db.update(users).set({ deactivatedAt: context.now() }).where(eq(users.id, user));
    },
    visitor: () => ({ address: randomBytes(8).toString('hex'), limited: true }),
  };
}
