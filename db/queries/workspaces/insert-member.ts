import type { Db } from '#db/connection.ts';
import { members } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

/** Lets a person into the workspace. */
export async function insertMember(
  db: Db,
  scope: Scope,
  member: { user: UserId; role: Role; createdAt: Date },
): Promise<void> {
  const { user, role, createdAt } = member;
  await db.insert(members).values({ workspaceId: scope.workspace, userId: user, role, createdAt });
}
