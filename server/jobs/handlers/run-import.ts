import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type ImportRow, loadImport } from '#db/queries/responses/load-import.ts';
import { loadImportBytes } from '#db/queries/responses/load-import-bytes.ts';
import { updateImport } from '#db/queries/responses/update-import.ts';
import { inScope } from '#db/scope.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { ImportNotes } from '#lib/responses/import-notes.ts';
import type { ImportFailure } from '#lib/responses/import-outcome.ts';
import type { Caller, Context } from '../../context.ts';
import { importTable } from '../../responses/import-table.ts';
import { readCsv } from '../../responses/read-csv.ts';
import { jobs } from '../catalog.ts';

const decompress = promisify(gunzip);

/**
 * Imports a file that was brought and mapped. A run that died begins again: nothing of it was stored.
 * @param isLast it will not be tried again: when it breaks now, the page says so
 */
export async function runImport(context: Context, payload: unknown, isLast = false): Promise<void> {
  const job = jobs['run-import'].parse(payload);
  // The right was asked for when the job was; the job itself is the installation's.
  const caller: Caller = { workspace: job.workspace, role: 'editor', user: job.user };
  const id = job.import;
  const begun = await inScope(context.connection, caller, async (db) => {
    const set = { state: 'running' as const, progress: 0 };
    if (!(await updateImport(db, caller, { id, from: ['queued', 'running'], set }))) return undefined;
    const row = await loadImport(db, caller, { id });
    return row && { row, bytes: await loadImportBytes(db, caller, id) };
  });
  if (!begun) return;
  const notes = begun.row.outcome as ImportNotes;
  const end = (failure: ImportFailure) =>
    inScope(context.connection, caller, (db) =>
      updateImport(db, caller, { id, from: ['running'], set: { state: 'failed', outcome: { ...notes, failure } } }),
    );
  if (!begun.bytes) return void (await end({ tag: 'gone' }));
  try {
    await read(context, caller, { ...begun, bytes: begun.bytes }, end);
  } catch (error) {
    if (isLast) await end({ tag: 'fault' });
    throw error;
  }
}

async function read(
  context: Context,
  caller: Caller,
  begun: { readonly row: ImportRow; readonly bytes: Uint8Array },
  end: (failure: ImportFailure) => Promise<unknown>,
): Promise<void> {
  const { id } = begun.row;
  const notes = begun.row.outcome as ImportNotes;
  const csv = readCsv(await decompress(begun.bytes));
  if (!csv.ok) return void (await end({ tag: 'read', failure: csv.failure }));

  const mapping = begun.row.mapping as ImportMapping;
  const replace = mapping.into === 'replace' ? notes.before?.id : undefined;
  const result = await importTable(context, caller, {
    raw: csv.value.raw,
    shape: begun.row.shape,
    mapping,
    ...(replace && { replace }),
    goOn: (progress) =>
      inScope(context.connection, caller, (db) =>
        updateImport(db, caller, { id, from: ['running'], set: { progress } }),
      ),
    // Of a file that is in, only what came of it is kept.
    finish: (db, done) => {
      const outcome: ImportNotes = { done };
      const set = { state: 'done' as const, progress: 1, questionnaire: done.questionnaire, bytes: null, outcome };
      return updateImport(db, caller, { id, from: ['running'], set });
    },
  });
  if (!result.ok && result.failure.tag !== 'stopped' && result.failure.tag !== 'forbidden') await end(result.failure);
}
