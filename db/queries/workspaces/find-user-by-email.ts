import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

export interface UserRow {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  /** argon2id in PHC form; null for who signs in elsewhere only. Never leaves the server ([S18] [S38]). */
  readonly passwordHash: string | null;
  readonly deactivatedAt: Date | null;
}

/** The person with this address, which must be in lower case. */
export async function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  const [row] = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      locale: users.locale,
      passwordHash: users.passwordHash,
      deactivatedAt: users.deactivatedAt,
    })
    .from(users)
    .where(eq(users.email, email));
  return row;
}
