import type { Db } from '#db/connection.ts';
import { tokens } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Keeps the hash of a secret that was sent to `email`. */
export async function insertToken(
  db: Db,
  token: { hash: string; purpose: string; user: UserId; email: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  const { user, ...rest } = token;
  await db.insert(tokens).values({ ...rest, userId: user });
}
