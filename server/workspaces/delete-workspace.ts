import { deleteWorkspace as removeWorkspace } from '#db/queries/workspaces/delete-workspace.ts';
import { findWorkspaceName } from '#db/queries/workspaces/find-workspace-name.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type DeleteWorkspaceFailure =
  | { readonly tag: 'forbidden' }
  /** What was typed is not the name: nothing was deleted. */
  | { readonly tag: 'other-name' };

/**
 * Deletes a workspace with all its questionnaires, responses, segments, personas and maps. It cannot be taken back, so
 * whoever asks types its name.
 */
export async function deleteWorkspace(
  context: Context,
  caller: Caller,
  input: { readonly name: string },
): Promise<Result<null, DeleteWorkspaceFailure>> {
  if (!can(caller.role, 'delete-workspace')) return fail({ tag: 'forbidden' });
  const deleted = await inScope(context.connection, caller, async (db) => {
    const name = await findWorkspaceName(db, caller.workspace);
    if (input.name.trim().normalize() !== name.trim().normalize()) return false;
    return removeWorkspace(db, caller);
  });
  return deleted ? ok(null) : fail({ tag: 'other-name' });
}
