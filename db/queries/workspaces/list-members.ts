import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members, users } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

export interface MemberRow {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
}

/** Who belongs to the workspace, longest first. */
export function listMembers(db: Db, scope: Scope): Promise<MemberRow[]> {
  return db
    .select({
      user: users.id,
      name: users.name,
      email: users.email,
      role: members.role,
      since: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, scope.workspace))
    .orderBy(asc(members.createdAt), asc(users.email));
}
