import { asc, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** The person who has been here longest and may still sign in: the owner of the installation. */
export async function findFirstUser(db: Db): Promise<{ readonly id: UserId; readonly locale: string } | undefined> {
  const [row] = await db
    .select({ id: users.id, locale: users.locale })
    .from(users)
    .where(isNull(users.deactivatedAt))
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(1);
  return row;
}
