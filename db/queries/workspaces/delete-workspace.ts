import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';

/** Deletes a workspace with everything behind its fence; false when it is gone already. */
export async function deleteWorkspace(db: Db, scope: Scope): Promise<boolean> {
  const rows = await db.delete(workspaces).where(eq(workspaces.id, scope.workspace)).returning({ id: workspaces.id });
  return rows.length > 0;
}
