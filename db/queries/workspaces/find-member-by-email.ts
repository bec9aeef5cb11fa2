import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members, users } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';

/** The member of the workspace who has this address, or undefined. */
export async function findMemberByEmail(db: Db, scope: Scope, email: string): Promise<UserId | undefined> {
  const [row] = await db
    .select({ user: members.userId })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, scope.workspace), eq(users.email, email)));
  return row?.user;
}
