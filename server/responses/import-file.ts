import type { Locale } from '#lib/i18n/locale.ts';
import { codebookFromReading } from '#lib/responses/codebook-from-reading.ts';
import type { Codebook } from '#lib/responses/codebook-schema.ts';
import { guessLanguage } from '#lib/responses/guess-language.ts';
import type { ImportOutcome } from '#lib/responses/import-outcome.ts';
import { readTable } from '#lib/responses/read-table.ts';
import { fail, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { type ImportTableFailure, importTable } from './import-table.ts';
import { mostColumns } from './most-columns.ts';
import { readCsv } from './read-csv.ts';
import { shapeOf } from './shape-of.ts';
import { longestFile } from './store-import.ts';
import { titleOf } from './title-of.ts';

/**
 * Imports a file at once, without a person looking at its mapping: by the codebook where it has an entry, else as its texts suggest,
 * which is how `segue analyse` reads it.
 */
export async function importFile(
  context: Context,
  caller: Caller,
  file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly codebook?: Codebook | undefined;
    readonly title?: string | undefined;
    readonly language?: Locale | undefined;
  },
): Promise<Result<ImportOutcome, ImportTableFailure>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  if (file.bytes.length > longestFile) return fail({ tag: 'tooLarge' });
  const csv = readCsv(file.bytes);
  if (!csv.ok) return fail({ tag: 'read', failure: csv.failure });
  const { raw } = csv.value;
  if (raw.columns.length > mostColumns) return fail({ tag: 'tooWide', columns: raw.columns.length });
  const reading = readTable(raw, file.codebook);
  if (!reading.ok) return fail({ tag: 'read', failure: reading.failure });
  const codebook = codebookFromReading(raw, reading.value, file.codebook);
  return importTable(context, caller, {
    raw,
    shape: shapeOf(raw),
    mapping: {
      codebook,
      title: file.title ?? titleOf(file.name),
      language: file.language ?? guessLanguage(raw.columns.map(({ name }) => name)),
      into: 'new',
    },
  });
}
