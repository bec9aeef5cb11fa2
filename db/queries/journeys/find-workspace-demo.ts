import { eq } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { workspaces } from '../../schema/workspaces.ts';
import type { Scope } from '../../scope.ts';

/** Whether the workspace was made to show what Segue does: its respondents may be simulated. */
export async function findWorkspaceDemo(db: Db, scope: Scope): Promise<boolean> {
  const [row] = await db.select({ demo: workspaces.demo }).from(workspaces).where(eq(workspaces.id, scope.workspace));
  return row?.demo ?? false;
}
