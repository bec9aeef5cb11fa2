import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { WorkspaceId } from '#lib/ids.ts';

/** Adds a workspace; false when its slug is taken. */
export async function insertWorkspace(
  db: Db,
  workspace: { id: WorkspaceId; slug: string; name: string; createdAt: Date; demo?: boolean },
): Promise<boolean> {
  const rows = await db
    .insert(workspaces)
    .values(workspace)
    .onConflictDoNothing({ target: workspaces.slug })
    .returning({ id: workspaces.id });
  return rows.length > 0;
}
