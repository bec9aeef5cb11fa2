import { z } from 'zod';
import { updateWorkspace as storeWorkspace } from '#db/queries/workspaces/update-workspace.ts';
import { inScope } from '#db/scope.ts';
import { isTimeZone } from '#lib/i18n/is-time-zone.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { createWorkspaceInput } from './create-workspace.ts';
import { recordActivity } from './record-activity.ts';

/** The address stays: links to the workspace have been sent around. */
export const updateWorkspaceInput = z.strictObject({
  name: createWorkspaceInput.shape.name,
  timeZone: z.string().max(100).refine(isTimeZone),
});
export type UpdateWorkspaceInput = z.infer<typeof updateWorkspaceInput>;

/** Changes what the workspace is called and by which clock it counts days. */
export async function updateWorkspace(
  context: Context,
  caller: Caller,
  input: UpdateWorkspaceInput,
): Promise<Result<null, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'manage-workspace')) return fail({ tag: 'forbidden' });
  await inScope(context.connection, caller, async (db) => {
    await storeWorkspace(db, caller, input);
    await recordActivity(context, db, caller, { action: 'workspace-changed', name: input.name });
  });
  return ok(null);
}
