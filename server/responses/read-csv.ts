import { CsvError, parse } from 'csv-parse/sync';
import { formulaGuard } from '#lib/formula-guard.ts';
import { decodeText, type TextEncoding } from '#lib/responses/decode-text.ts';
import { detectDelimiter } from '#lib/responses/detect-delimiter.ts';
import { type RawTable, RawTableBuilder } from '#lib/responses/raw-table.ts';
import type { ReadFailure } from '#lib/responses/read-failure.ts';
import { fail, ok, type Result } from '#lib/result.ts';

export interface CsvReading {
  readonly raw: RawTable;
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/**
 * Reads a CSV file whole or not at all. The first record names the columns; blank lines are skipped unless the file has
 * one column, where an empty line is an answer not given. Apostrophes that our own export put before formulas are taken
 * off ([S33]). About one second per 10 million characters; each distinct text of a column is held once.
 * @param delimiter found from the file when absent
 */
export function readCsv(bytes: Uint8Array, delimiter?: string): Result<CsvReading, ReadFailure> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (text.trim() === '') return fail({ tag: 'emptyFile' });
  const between = delimiter ?? detectDelimiter(text);
  const nul = text.indexOf('\0');
  if (nul >= 0) return fail(whereIsNul(text.slice(0, nul), between));
  const records = readRecords(text, between);
  if (!records.ok) return records;
  if (records.value.rows === 0) return fail({ tag: 'headerOnly' });
  return ok({ raw: records.value.table(), encoding, delimiter: between });
}

function readRecords(text: string, delimiter: string): Result<RawTableBuilder, ReadFailure> {
  let names: string[] = [];
  let builder: RawTableBuilder | undefined;
  let failure: ReadFailure | undefined;
  const take = (record: string[], line: number): null => {
    if (failure) return null;
    if (!builder) {
      if (isBlank(record)) return null;
      names = record.map((name) => formulaGuard.remove(name).trim());
      failure = faultOfHeader(names);
      builder = new RawTableBuilder(names);
    } else if (record.length !== names.length) {
      if (isBlank(record)) return null;
      failure = ragged(record.length, names, builder.rows + 1, line);
    } else {
      builder.add(record.map(formulaGuard.remove));
    }
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record, context) => take(record as unknown as string[], context.lines),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    failure ??= quoteFault(error, names);
  }
  if (failure) return fail(failure);
  return builder ? ok(builder) : fail({ tag: 'emptyFile' });
}

function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && (record[0] ?? '').trim() === '';
}

function faultOfHeader(names: readonly string[]): ReadFailure | undefined {
  const seen = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name === '') return { tag: 'emptyHeader', column: at + 1 };
    const first = seen.get(name);
    if (first !== undefined) return { tag: 'duplicateHeader', name, first, second: at + 1 };
    seen.set(name, at + 1);
  }
  return undefined;
}

function ragged(cells: number, names: readonly string[], row: number, line: number): ReadFailure {
  const column = cells < names.length ? (names[cells] ?? '') : (names[names.length - 1] ?? '');
  return { tag: 'ragged', row, line, cells, expected: names.length, column };
}

function quoteFault(error: CsvError, names: readonly string[]): ReadFailure {
  const { records, index } = error as CsvError & { readonly records?: number; readonly index?: number };
  const at = index ?? 0;
  const tag = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'openQuote' : 'unreadable';
  return { tag, row: records ?? 0, column: names[at] ?? String(at + 1) };
}

/** Counts lines and cells up to a NUL byte; cells in quotes are not cut. */
function whereIsNul(before: string, delimiter: string): ReadFailure {
  let row = 0;
  let column = 1;
  let inQuotes = false;
  for (const char of before) {
    if (char === '"') inQuotes = !inQuotes;
    else if (!inQuotes && char === '\n') {
      row++;
      column = 1;
    } else if (!inQuotes && char === delimiter) column++;
  }
  return { tag: 'notText', row, column };
}
