import { updateImport } from '#db/queries/responses/update-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Stops an import that waits or runs and goes back to its mapping; nothing of it is stored. */
export async function cancelImport(
  context: Context,
  caller: Caller,
  id: ImportId,
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  const stopped = await inScope(context.connection, caller, (db) =>
    updateImport(db, caller, { id, from: ['queued', 'running'], set: { state: 'mapping', progress: 0 } }),
  );
  return stopped ? ok(null) : fail({ tag: 'not-found' });
}
