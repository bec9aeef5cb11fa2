import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { tokens } from '#db/schema/workspaces.ts';

/** Uses a token up; false when somebody was first. One statement, so that two uses at once are one use ([S24]). */
export async function useToken(db: Db, token: { hash: string; now: Date }): Promise<boolean> {
  const rows = await db
    .update(tokens)
    .set({ usedAt: token.now })
    .where(and(eq(tokens.hash, token.hash), isNull(tokens.usedAt)))
    .returning({ hash: tokens.hash });
  return rows.length > 0;
}
