import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { tokens, users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/**
 * Whose a token is, while it holds: of this purpose ([S23]), unused, not expired, its person active and still at the
 * address it was sent to ([S24]).
 */
export async function findToken(
  db: Db,
  token: { hash: string; purpose: string; now: Date },
): Promise<{ user: UserId; email: string; passwordHash: string | null } | undefined> {
  const [row] = await db
    .select({ user: users.id, email: users.email, passwordHash: users.passwordHash })
    .from(tokens)
    .innerJoin(users, and(eq(users.id, tokens.userId), eq(users.email, tokens.email)))
    .where(
      and(
        eq(tokens.hash, token.hash),
        eq(tokens.purpose, token.purpose),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, token.now),
        isNull(users.deactivatedAt),
      ),
    );
  return row;
}
