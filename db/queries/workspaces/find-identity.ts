import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { identities } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';

/** Who the person is that an OpenID provider calls `subject`. */
export async function findIdentity(db: Db, issuer: string, subject: string): Promise<UserId | undefined> {
  const [row] = await db
    .select({ user: identities.userId })
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row?.user;
}
