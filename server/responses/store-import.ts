import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { findImported } from '#db/queries/questionnaires/find-imported.ts';
import { findImportMapping } from '#db/queries/responses/find-import-mapping.ts';
import { insertImport } from '#db/queries/responses/insert-import.ts';
import { sweepImports } from '#db/queries/responses/sweep-imports.ts';
import { inScope } from '#db/scope.ts';
import { type ImportId, uuidv7 } from '#lib/ids.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { ImportFailure } from '#lib/responses/import-outcome.ts';
import type { RememberedMapping } from '#lib/responses/remembered-mapping.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import type { DataFile } from './read-data-file.ts';
import { readDataFileInThread } from './read-data-file-in-thread.ts';
import { titleOf } from './title-of.ts';

/** Bytes of the largest file. */
export const longestFile = 100_000_000;
const oneDay = 86_400_000;
const compress = promisify(gzip);

export type StoreImportFailure =
  | { readonly tag: 'forbidden' }
  /** `id` is where what was wrong is kept, to be said on a page. */
  | { readonly tag: 'unreadable'; readonly id: ImportId; readonly failure: ImportFailure };

/**
 * Takes a data file in: reads it, proposes how to understand it, as files of its shape were read the last time, and keeps it
 * for a day. Files that were left lying longer are swept.
 */
export async function storeImport(
  context: Context,
  caller: Caller,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ImportId, StoreImportFailure>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  const at = context.now();
  const id: ImportId = uuidv7(at.getTime(), context.randomBytes(10));
  const fileName = cleanName(file.name);
  const read =
    file.bytes.length > longestFile ? fail({ tag: 'tooLarge' } as const) : await readDataFileInThread(file.bytes);
  const row = { id, fileName, by: caller.user, at };
  if (!read.ok) {
    await inScope(context.connection, caller, async (db) => {
      await sweepImports(db, caller, new Date(at.getTime() - oneDay));
      const outcome = { failure: read.failure };
      await insertImport(db, caller, { ...row, bytes: null, shape: '', mapping: null, state: 'failed', outcome });
    });
    return fail({ tag: 'unreadable', id, failure: read.failure });
  }
  const bytes = await compress(file.bytes, { level: constants.Z_BEST_SPEED });
  await inScope(context.connection, caller, async (db) => {
    await sweepImports(db, caller, new Date(at.getTime() - oneDay));
    const { shape, findings } = read.value;
    // What is stored was written by us.
    const before = (await findImportMapping(db, caller, shape)) as RememberedMapping | undefined;
    const same = before?.questionnaire && (await findImported(db, caller, before.questionnaire));
    const outcome = { findings, ...(before && { remembered: true }), ...(same && { before: same }) };
    const mapping = proposed(read.value, before, fileName);
    await insertImport(db, caller, { ...row, bytes, shape, mapping, state: 'mapping', outcome });
  });
  return ok(id);
}

/** As it was read the last time; else as its texts suggest. */
function proposed(file: DataFile, before: RememberedMapping | undefined, fileName: string): ImportMapping {
  return {
    codebook: before?.codebook ?? file.codebook,
    language: before?.language ?? file.language,
    title: titleOf(fileName),
    into: 'new',
  };
}

function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .slice(-200)
      .toWellFormed() || 'data.csv'
  );
}
