import { asc } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { workspaces } from '#db/schema/workspaces.ts';
import type { WorkspaceId } from '#lib/ids.ts';

/** Every workspace of the installation, the oldest first: for whoever runs it, never for a person who signs in. */
export function listDirectory(db: Db): Promise<{ readonly id: WorkspaceId; readonly slug: string }[]> {
  return db
    .select({ id: workspaces.id, slug: workspaces.slug })
    .from(workspaces)
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id));
}
