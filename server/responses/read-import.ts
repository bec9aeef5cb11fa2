import { type ImportRow, loadImport } from '#db/queries/responses/load-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportId } from '#lib/ids.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { ImportNotes } from '#lib/responses/import-notes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** A file on its way in, as its pages show it. */
export interface ReadImport extends Pick<ImportRow, 'id' | 'fileName' | 'state' | 'progress' | 'questionnaire'> {
  /** Null when the file could not be read. */
  readonly mapping: ImportMapping | null;
  readonly notes: ImportNotes;
}

export async function readImport(
  context: Context,
  caller: Caller,
  id: ImportId,
): Promise<Result<ReadImport, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  const row = await inScope(context.connection, caller, (db) => loadImport(db, caller, { id }));
  if (!row) return fail({ tag: 'not-found' });
  const { mapping, outcome, shape: _, ...rest } = row;
  // Both were written by us, through their schemas.
  return ok({ ...rest, mapping: mapping as ImportMapping | null, notes: outcome as ImportNotes });
}
