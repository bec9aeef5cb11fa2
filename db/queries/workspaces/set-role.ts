import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

/** Gives a member another role; false when nobody of that id belongs to the workspace. */
export async function setRole(db: Db, scope: Scope, change: { user: UserId; role: Role }): Promise<boolean> {
  const rows = await db
    .update(members)
    .set({ role: change.role })
    .where(and(eq(members.workspaceId, scope.workspace), eq(members.userId, change.user)))
    .returning({ user: members.userId });
  return rows.length > 0;
}
