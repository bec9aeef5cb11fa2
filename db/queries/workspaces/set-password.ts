import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Puts a new password hash where `before` stands; false when it no longer does, or the person is deactivated. */
export async function setPassword(
  db: Db,
  user: UserId,
  change: { before: string | null; after: string },
): Promise<boolean> {
  const was = change.before === null ? isNull(users.passwordHash) : eq(users.passwordHash, change.before);
  const rows = await db
    .update(users)
    .set({ passwordHash: change.after })
    .where(and(eq(users.id, user), was, isNull(users.deactivatedAt)))
    .returning({ id: users.id });
  return rows.length > 0;
}
