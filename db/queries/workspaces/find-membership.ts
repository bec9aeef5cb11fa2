import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { members, workspaces } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';
import type { WorkspaceRow } from './list-workspaces.ts';

/** The workspace at this address if the person belongs to it, with their role; run it `asUser`. */
export async function findMembership(db: Db, user: UserId, slug: string): Promise<WorkspaceRow | undefined> {
  const [row] = await db
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
    .where(and(eq(members.userId, user), eq(workspaces.slug, slug)));
  return row;
}
