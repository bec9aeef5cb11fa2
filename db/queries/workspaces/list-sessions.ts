import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { sessions } from '#db/schema/workspaces.ts';
import type { SessionId, UserId } from '#lib/ids.ts';

/** Where a person is signed in at `now`, latest first; at most 50. */
export function listSessions(
  db: Db,
  user: UserId,
  now: Date,
): Promise<{ id: SessionId; createdAt: Date; expiresAt: Date }[]> {
  return db
    .select({ id: sessions.id, createdAt: sessions.createdAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.userId, user), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .limit(50);
}
