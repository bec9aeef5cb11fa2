import { deleteImport } from '#db/queries/responses/delete-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Forgets a file that was brought and not imported. */
export async function discardImport(
  context: Context,
  caller: Caller,
  id: ImportId,
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  const gone = await inScope(context.connection, caller, (db) => deleteImport(db, caller, id));
  return gone ? ok(null) : fail({ tag: 'not-found' });
}
