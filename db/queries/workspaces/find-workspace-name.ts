import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { WorkspaceId } from '#lib/ids.ts';

/** What a workspace is called; empty when it is gone. */
export async function findWorkspaceName(db: Db, workspace: WorkspaceId): Promise<string> {
  const [row] = await db.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, workspace));
  return row?.name ?? '';
}
