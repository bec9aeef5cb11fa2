import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { sessions, users } from '#db/schema/workspaces.ts';
import type { SessionId, UserId } from '#lib/ids.ts';

/**
 * Opens a session after checking, inside the transaction that `db` must be, that the person is active and, when `passwordHash` is given, that
 * it is still theirs: a sign-in that overlaps a change of password does not slip past its revoking ([S29]).
 * The row of the person is share-locked, so the two queue.
 */
export async function insertSession(
  db: Db,
  session: { id: SessionId; user: UserId; passwordHash?: string; createdAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { id, user, passwordHash, createdAt, expiresAt } = session;
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.id, user),
        isNull(users.deactivatedAt),
        passwordHash === undefined ? sql`true` : eq(users.passwordHash, passwordHash),
      ),
    )
    .for('share');
  if (rows.length === 0) return false;
  await db.insert(sessions).values({ id, userId: user, createdAt, expiresAt });
  return true;
}
