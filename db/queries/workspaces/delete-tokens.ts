import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { tokens } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Makes every secret ever sent to a person worthless ([S24]). */
export async function deleteTokens(db: Db, user: UserId): Promise<void> {
  await db.delete(tokens).where(eq(tokens.userId, user));
}
