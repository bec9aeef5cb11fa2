import type { Locale } from '#lib/i18n/locale.ts';
import { codebookFromReading } from '#lib/responses/codebook-from-reading.ts';
import type { Codebook } from '#lib/responses/codebook-schema.ts';
import { type FileFindings, fileFindings } from '#lib/responses/file-findings.ts';
import { guessLanguage } from '#lib/responses/guess-language.ts';
import type { ImportFailure } from '#lib/responses/import-outcome.ts';
import { readTable } from '#lib/responses/read-table.ts';
import { withTicks } from '#lib/responses/with-ticks.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { mostColumns } from './most-columns.ts';
import { readCsv } from './read-csv.ts';
import { shapeOf } from './shape-of.ts';

/** What a data file holds, and how it would be read if nobody said otherwise. */
export interface DataFile {
  readonly findings: FileFindings;
  readonly codebook: Codebook;
  readonly language: Locale;
  /** SHA-256 of the headers: files of one shape share a mapping. */
  readonly shape: string;
}

/** Reads a data file and infers its codebook. Seconds for the largest: on a thread, where others wait for the process. */
export function readDataFile(bytes: Uint8Array): Result<DataFile, ImportFailure> {
  const csv = readCsv(bytes);
  if (!csv.ok) return fail({ tag: 'read', failure: csv.failure });
  const { raw } = csv.value;
  const names = raw.columns.map(({ name }) => name);
  if (names.length > mostColumns) return fail({ tag: 'tooWide', columns: names.length });
  const reading = readTable(raw);
  if (!reading.ok) return fail({ tag: 'read', failure: reading.failure });
  const findings = fileFindings(raw, reading.value, csv.value);
  const codebook = withTicks(codebookFromReading(raw, reading.value), findings);
  return ok({
    findings,
    codebook,
    language: guessLanguage([
      ...names,
      ...codebook.columns.flatMap(({ values }) => values?.map(({ code }) => code) ?? []),
    ]),
    shape: shapeOf(raw),
  });
}
