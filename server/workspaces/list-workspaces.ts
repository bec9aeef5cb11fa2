import { listWorkspaces as queryWorkspaces, type WorkspaceRow } from '#db/queries/workspaces/list-workspaces.ts';
import { asUser } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import type { Context } from '../context.ts';

/** The workspaces that this person belongs to, by name, with their role in each. */
export function listWorkspaces(context: Context, user: UserId): Promise<WorkspaceRow[]> {
  return asUser(context.connection, user, (db) => queryWorkspaces(db, user));
}
