import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { WorkspaceId } from '#lib/ids.ts';

/** The demo workspace of the installation, if it has one: for whoever runs it, never for a person who signs in. */
export async function findDemo(
  db: Db,
): Promise<{ readonly id: WorkspaceId; readonly slug: string; readonly createdAt: Date } | undefined> {
  const [row] = await db
    .select({ id: workspaces.id, slug: workspaces.slug, createdAt: workspaces.createdAt })
    .from(workspaces)
    .where(eq(workspaces.demo, true))
    .orderBy(asc(workspaces.createdAt))
    .limit(1);
  return row;
}
