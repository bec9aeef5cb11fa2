import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Adds a person. A second one with the same address violates `users_email_unique`. */
export async function insertUser(
  db: Db,
  user: { id: UserId; email: string; name: string; passwordHash: string | null; locale: string; createdAt: Date },
): Promise<void> {
  await db.insert(users).values(user);
}
