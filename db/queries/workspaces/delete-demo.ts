import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';

/** Deletes the workspace if it is a demo; false when it is not, or gone already. */
export async function deleteDemo(db: Db, scope: Scope): Promise<boolean> {
  const rows = await db
    .delete(workspaces)
    .where(and(eq(workspaces.id, scope.workspace), eq(workspaces.demo, true)))
    .returning({ id: workspaces.id });
  return rows.length > 0;
}
