import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members, workspaces } from '#db/schema/workspaces.ts';
import type { UserId, WorkspaceId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

export interface WorkspaceRow {
  readonly id: WorkspaceId;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
  /** Name of the IANA time zone in which days are counted and moments shown. */
  readonly timeZone: string;
  /** Made to show what Segue does; its respondents may be simulated. */
  readonly demo: boolean;
}

/** The workspaces of a person by name; run it `asUser`. */
export function listWorkspaces(db: Db, user: UserId): Promise<WorkspaceRow[]> {
  return db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      name: workspaces.name,
      role: members.role,
      timeZone: workspaces.timeZone,
      demo: workspaces.demo,
    })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, user))
    .orderBy(asc(workspaces.name), asc(workspaces.slug));
}
