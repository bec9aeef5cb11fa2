import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { sessions, users } from '#db/schema/workspaces.ts';
import type { SessionId, UserId } from '#lib/ids.ts';

export interface SessionRow {
  readonly id: SessionId;
  readonly expiresAt: Date;
  readonly user: { readonly id: UserId; readonly email: string; readonly name: string; readonly locale: string };
}

/** A session that holds at `now`: not revoked, not expired, and its person not deactivated ([S29]). */
export async function findSession(db: Db, id: SessionId, now: Date): Promise<SessionRow | undefined> {
  const [row] = await db
    .select({
      id: sessions.id,
      expiresAt: sessions.expiresAt,
      user: { id: users.id, email: users.email, name: users.name, locale: users.locale },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.id, id), isNull(sessions.revokedAt), gt(sessions.expiresAt, now), isNull(users.deactivatedAt)),
    );
  return row;
}
