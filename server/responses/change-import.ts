import { loadImport } from '#db/queries/responses/load-import.ts';
import { updateImport } from '#db/queries/responses/update-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportId } from '#lib/ids.ts';
import { changeMapping } from '#lib/responses/change-mapping.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { ImportNotes } from '#lib/responses/import-notes.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Changes how a file will be read, while it is not being read. Two changes at once come one after the other; neither is lost. */
export async function changeImport(
  context: Context,
  caller: Caller,
  input: { readonly id: ImportId; readonly changes: readonly MappingChange[] },
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const row = await loadImport(db, caller, { id: input.id, lock: true });
    const { findings } = (row?.outcome ?? {}) as ImportNotes;
    if (!row?.mapping || !findings) return fail({ tag: 'not-found' });
    let mapping = row.mapping as ImportMapping;
    for (const change of input.changes) mapping = changeMapping(mapping, findings, change);
    const changed = await updateImport(db, caller, { id: input.id, from: ['mapping', 'failed'], set: { mapping } });
    return changed ? ok(null) : fail({ tag: 'not-found' });
  });
}
