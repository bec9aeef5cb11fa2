import { loadImport } from '#db/queries/responses/load-import.ts';
import { updateImport } from '#db/queries/responses/update-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportId } from '#lib/ids.ts';
import type { ImportNotes } from '#lib/responses/import-notes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** Asks the worker to import a file as its mapping says. */
export async function requestImport(
  context: Context,
  caller: Caller,
  id: ImportId,
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const row = await loadImport(db, caller, { id, lock: true });
    const { failure: _, ...notes } = (row?.outcome ?? {}) as ImportNotes;
    if (!row?.mapping) return fail({ tag: 'not-found' });
    const set = { state: 'queued' as const, progress: 0, outcome: notes };
    if (!(await updateImport(db, caller, { id, from: ['mapping', 'failed'], set }))) return fail({ tag: 'not-found' });
    await enqueue(db, 'run-import', { workspace: caller.workspace, import: id, user: caller.user });
    return ok(null);
  });
}
