import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';

/** Changes what a workspace is called and by which clock it counts days. */
export async function updateWorkspace(
  db: Db,
  scope: Scope,
  input: { readonly name: string; readonly timeZone: string },
): Promise<void> {
  await db.update(workspaces).set(input).where(eq(workspaces.id, scope.workspace));
}
