import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';

/** Takes a member out of the workspace; false when nobody of that id belongs to it. */
export async function deleteMember(db: Db, scope: Scope, user: UserId): Promise<boolean> {
  const rows = await db
    .delete(members)
    .where(and(eq(members.workspaceId, scope.workspace), eq(members.userId, user)))
    .returning({ user: members.userId });
  return rows.length > 0;
}
