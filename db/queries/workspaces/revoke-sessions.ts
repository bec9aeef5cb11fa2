import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { sessions } from '#db/schema/workspaces.ts';
import type { SessionId, UserId } from '#lib/ids.ts';

/** Ends the sessions of a person: all, all `but` one, or `only` one. Returns how many were ended. */
export async function revokeSessions(
  db: Db,
  user: UserId,
  which: { now: Date; but?: SessionId; only?: SessionId },
): Promise<number> {
  const rows = await db
    .update(sessions)
    .set({ revokedAt: which.now })
    .where(
      and(
        eq(sessions.userId, user),
        isNull(sessions.revokedAt),
        which.but && ne(sessions.id, which.but),
        which.only && eq(sessions.id, which.only),
      ),
    )
    .returning({ id: sessions.id });
  return rows.length;
}
