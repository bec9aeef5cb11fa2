import { inScope } from '#db/scope.ts';
import { type UserId, uuidv7, type WorkspaceId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { addWorkspace } from './create-workspace.ts';

/**
 * Makes the workspace of the demo, empty, marked as such, for the owner of the installation. It is the installation that
 * asks, once; there is no caller whose right could be asked for.
 */
export function createDemo(
  context: Context,
  input: { readonly owner: UserId; readonly name: string },
): Promise<{ readonly id: WorkspaceId; readonly slug: string }> {
  const id: WorkspaceId = uuidv7(context.now().getTime(), context.randomBytes(10));
  return inScope(context.connection, { workspace: id }, (db) =>
    addWorkspace(context, db, { ...input, id, demo: true }),
  );
}
