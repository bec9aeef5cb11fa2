import { listOpenImports, type OpenImportRow } from '#db/queries/responses/list-open-imports.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Files that were brought and not imported yet. */
export async function listImports(
  context: Context,
  caller: Caller,
): Promise<Result<readonly OpenImportRow[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => listOpenImports(db, caller)));
}
