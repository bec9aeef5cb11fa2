import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { identities, users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/**
 * Ties a person to a subject at a provider; false when the person already is another subject there, which means that
 * the provider gave their address to somebody else.
 */
export async function insertIdentity(
  db: Db,
  identity: { issuer: string; subject: string; user: UserId; createdAt: Date },
): Promise<boolean> {
  const { issuer, subject, user, createdAt } = identity;
  await db.select({ id: users.id }).from(users).where(eq(users.id, user)).for('update');
  const taken = db
    .select({ one: sql`1` })
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.userId, user)));
  const [free] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, user), notExists(taken)));
  if (!free) return false;
  await db.insert(identities).values({ issuer, subject, userId: user, createdAt });
  return true;
}
