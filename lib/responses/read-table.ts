import { fail, ok, type Result } from '#lib/result.ts';
import { codeCells } from './code-cells.ts';
import type { Codebook, CodebookColumn } from './codebook-schema.ts';
import type { ColumnReading, IgnoreReason, ReadingRule } from './column-reading.ts';
import { distinctValues, usualMissing } from './distinct-values.ts';
import { inferColumn } from './infer-column.ts';
import { inferGrids } from './infer-grids.ts';
import { type LeftOutRows, leftOutRows } from './left-out-rows.ts';
import { nearNames } from './near-names.ts';
import { rankedColumns } from './ranked-columns.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { type Misfit, readByCodebook } from './read-by-codebook.ts';
import type { ReadFailure } from './read-failure.ts';
import type { Column, Table } from './table.ts';

/** A table, and how each column of the file came to be what it is. */
export interface TableReading {
  readonly table: Table;
  readonly ignored: readonly { readonly name: string; readonly reason: IgnoreReason }[];
  readonly rules: readonly { readonly name: string; readonly rule: ReadingRule }[];
  /** Name of the column that says how many people a respondent stands for, when one does; its cells are numbers. */
  readonly weightBy?: string;
  /** Rows that must not be analysed; they stay in the table, so that row numbers are those of the file. */
  readonly leftOut: LeftOutRows;
}

/** The columns that lead our own export and describe the response, not the respondent. */
const EXPORT_COLUMNS = ['response', 'status', 'language', 'started', 'submitted', 'link', 'verdict'];

/**
 * Turns a file's texts into a coded table: by the codebook where it has an entry, else by `inferColumn`. Rows stay as they
 * are, all of them. O(rows × columns).
 * @param id the column that tells respondents apart, if one was named by hand
 * @param ranks a ranking as the set of what was ranked, or as a column of points for each (`rankedColumns`)
 * @param grids `infer` also finds grids that the codebook does not name; `listed` takes it at its word, for one that is complete
 */
export function readTable(
  raw: RawTable,
  codebook?: Codebook,
  id?: string,
  grids: 'infer' | 'listed' = 'infer',
  ranks: 'set' | 'points' = 'set',
): Result<TableReading, ReadFailure> {
  const names = raw.columns.map(({ name }) => name);
  const stranger = codebook?.columns.find(({ name }) => !names.includes(name));
  if (stranger) return fail({ tag: 'codebookColumn', name: stranger.name, near: near(stranger.name, names) });
  const key = id ?? codebook?.id;
  if (key !== undefined && !names.includes(key)) return fail({ tag: 'noIdColumn', name: key, near: near(key, names) });
  const weightBy = codebook?.weight;
  const ownExport = EXPORT_COLUMNS.every((name, at) => names[at] === name);
  const barred = [...(key === undefined ? [] : [key]), ...(ownExport ? EXPORT_COLUMNS : [])];
  if (weightBy !== undefined && (!names.includes(weightBy) || barred.includes(weightBy)))
    return fail({ tag: 'noWeightColumn', name: weightBy, near: near(weightBy, names) });
  const entries = new Map(codebook?.columns.map((entry) => [entry.name, entry]));
  const columns: Column[] = [];
  const ignored: { name: string; reason: IgnoreReason }[] = [];
  const rules: { name: string; rule: ReadingRule }[] = [];
  for (const [at, column] of raw.columns.entries()) {
    const listed = entries.get(column.name);
    const entry = column.name === weightBy ? asWeight(column.name, listed) : listed;
    const reading = readColumn(column, entry, codebook, column.name === key, ownExport && at < EXPORT_COLUMNS.length);
    if (!reading.ok) return fail(misfitFailure(reading.failure, column, codebook));
    if (reading.value.kind === 'ignored') ignored.push({ name: column.name, reason: reading.value.reason });
    else {
      const { rule } = reading.value;
      const isRanking = ranks === 'points' && entry?.scale === 'rank' && reading.value.kind === 'multi';
      const made = isRanking
        ? rankedColumns(commonOf(column, entry), reading.value, column.cells)
        : [coded(column, reading.value, entry)];
      columns.push(...made);
      rules.push(...made.map(({ name }) => ({ name, rule })));
    }
  }
  if (columns.length === 0) return fail({ tag: 'nothingToRead' });
  const table = { rows: raw.rows, columns: grids === 'infer' ? inferGrids(columns) : columns };
  return ok({
    table,
    ignored,
    rules,
    leftOut: leftOutRows(raw, ownExport),
    ...(weightBy !== undefined && { weightBy }),
  });
}

/** A weight is a number, whatever else would be made of its column. */
function asWeight(name: string, { label, factor, values }: Partial<CodebookColumn> = {}): CodebookColumn {
  return { name, scale: 'interval', ...(label && { label }), ...(factor && { factor }), ...(values && { values }) };
}

function readColumn(
  column: RawColumn,
  entry: CodebookColumn | undefined,
  codebook: Codebook | undefined,
  isKey: boolean,
  isExport: boolean,
): Result<ColumnReading, Misfit> {
  if (isKey) return ok({ kind: 'ignored', reason: 'identifier' });
  if (isExport && !entry) return ok({ kind: 'ignored', reason: 'export' });
  const missing = new Set(codebook?.missing ?? usualMissing);
  for (const value of entry?.values ?? []) {
    if (value.missing) missing.add(value.code);
    // An empty cell that is listed is an answer: a box that was not ticked.
    else if (value.code === '') missing.delete('');
  }
  const distinct = distinctValues(column, missing);
  const size = column.values.length;
  return entry ? readByCodebook(entry, distinct, size) : ok(inferColumn(column.name, distinct, size));
}

function coded(
  column: RawColumn,
  reading: Exclude<ColumnReading, { kind: 'ignored' }>,
  entry: CodebookColumn | undefined,
): Column {
  const base = { ...commonOf(column, entry), ...(entry?.grid === undefined ? {} : { grid: entry.grid }) };
  const { cells } = column;
  switch (reading.kind) {
    case 'categorical': {
      const { scale, categories, indexOf } = reading;
      return {
        ...base,
        scale,
        categories,
        cells: codeCells(cells.length, categories.length, (row) => indexOf[cells[row] as number] ?? -1),
      };
    }
    case 'interval':
      return {
        ...base,
        scale: 'interval',
        cells: Float64Array.from(cells, (at) => reading.numberOf[at] ?? Number.NaN),
      };
    case 'text':
      return { ...base, scale: 'text', cells: Array.from(cells, (at) => reading.textOf[at] ?? null) };
    case 'multi': {
      const width = reading.categories.length;
      const chosen = new Uint8Array(cells.length * width);
      const missing = new Uint8Array(cells.length);
      for (const [row, at] of cells.entries()) {
        const choices = reading.chosenOf[at];
        if (!choices) missing[row] = 1;
        else for (const choice of choices) chosen[row * width + choice] = 1;
      }
      return { ...base, scale: 'multi', categories: reading.categories, chosen, missing };
    }
  }
}

function commonOf({ name }: RawColumn, entry: CodebookColumn | undefined) {
  return {
    name,
    ...(entry?.label === undefined ? {} : { label: entry.label }),
    ...(entry?.factor === undefined ? {} : { factor: entry.factor }),
    ...(entry?.subfactor === undefined ? {} : { subfactor: entry.subfactor }),
  };
}

function misfitFailure(misfit: Misfit, column: RawColumn, codebook: Codebook | undefined): ReadFailure {
  if (misfit.tag === 'noOrder') {
    const at = codebook?.columns.findIndex(({ name }) => name === column.name) ?? 0;
    return { tag: 'badCodebook', path: `columns.${at}.values`, detail: `${column.name}: ordinal, values not listed` };
  }
  const row = column.cells.indexOf(misfit.at) + 1;
  return { tag: misfit.tag, row, column: column.name, value: misfit.value.slice(0, 80) };
}

function near(name: string, names: readonly string[]): string {
  return nearNames(name, names).join(', ');
}
