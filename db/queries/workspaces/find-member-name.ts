import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members, users } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';

/** What a member of the workspace is called; undefined when they do not belong to it. */
export async function findMemberName(db: Db, scope: Scope, user: UserId): Promise<string | undefined> {
  const [row] = await db
    .select({ name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, scope.workspace), eq(members.userId, user)));
  return row?.name;
}
