import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Address and password hash of one active person. */
export async function findPassword(
  db: Db,
  user: UserId,
): Promise<{ email: string; passwordHash: string | null } | undefined> {
  const [row] = await db
    .select({ email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.id, user), isNull(users.deactivatedAt)));
  return row;
}
