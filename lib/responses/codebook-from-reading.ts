import type { Codebook, CodebookColumn } from './codebook-schema.ts';
import { distinctValues, usualMissing } from './distinct-values.ts';
import { inferList } from './infer-list.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import type { TableReading } from './read-table.ts';
import type { Category, Column } from './table.ts';

/**
 * A reading of a file written out as a codebook that names every column with its scale and values, so that a person can change it.
 * Read by it again (`grids: 'listed'`), the file gives the same table. Columns that were left out are there, marked `ignore`, on
 * the scale that somebody who wants them after all would most likely mean.
 * @param given the codebook of that reading, whose missing values and key are kept
 */
export function codebookFromReading(raw: RawTable, reading: TableReading, given?: Codebook): Codebook {
  const columns = new Map(reading.table.columns.map((column) => [column.name, column]));
  const entries = new Map(given?.columns.map((entry) => [entry.name, entry]));
  const texts = new Map(raw.columns.map((column) => [column.name, textsOf(column, columns.get(column.name))]));
  const key = given?.id ?? keyIn(reading);
  return {
    format: 'segue/codebook@1',
    missing: [...(given?.missing ?? usualMissing)],
    ...(key !== undefined && { id: key }),
    columns: raw.columns.map((rawColumn): CodebookColumn => {
      const { name } = rawColumn;
      const column = columns.get(name);
      const entry = entries.get(name);
      if (!column) {
        const reason = reading.ignored.find((one) => one.name === name)?.reason;
        return { ...(entry ?? { name, scale: reason === 'mixed' ? 'interval' : 'text' }), ignore: true };
      }
      const { label, factor, subfactor, grid } = column;
      const gone = entry?.values?.filter((value) => value.missing) ?? [];
      const alike = grid === undefined ? [column] : reading.table.columns.filter((one) => one.grid === grid);
      const values = [...valuesOf(column, alike, texts), ...gone];
      return {
        name,
        scale: column.scale,
        ...(label !== undefined && { label }),
        ...(factor && { factor }),
        ...(subfactor !== undefined && { subfactor }),
        ...(values.length > 0 && values.length <= mostValues && { values }),
        ...(column.scale === 'multi' && { multiSeparator: entry?.multiSeparator ?? separatorIn(rawColumn, given) }),
        ...(grid !== undefined && { grid }),
      };
    }),
  };
}

/** Past these a list of values is no help to a person; the codes are taken as found. */
const mostValues = 500;

/** The column that looks most like a key of respondents; the running number that R writes in front is one only if there is no other. */
function keyIn({ ignored }: TableReading): string | undefined {
  const keys = ignored.filter(({ reason }) => reason === 'identifier').map(({ name }) => name);
  return keys.find((name) => !/^(rownames|row|index|nr|no|#)$/i.test(name)) ?? keys[0];
}

/** What stands between several choices, by the rule by which the column was read. */
function separatorIn(column: RawColumn, given: Codebook | undefined): string {
  return inferList(distinctValues(column, new Set(given?.missing ?? usualMissing))) ?? ';';
}

/** What stands in the file for each category, by place; a step that nobody chose has no text. */
function textsOf(raw: RawColumn, column: Column | undefined): readonly (string | undefined)[] {
  if (!column || column.scale === 'interval' || column.scale === 'text' || column.scale === 'multi') return [];
  const texts: (string | undefined)[] = new Array(column.categories.length).fill(undefined);
  const seen = new Uint8Array(raw.values.length);
  for (const [row, at] of raw.cells.entries()) {
    if (seen[at]) continue;
    seen[at] = 1;
    const place = column.cells[row] ?? -1;
    if (place >= 0) texts[place] = raw.values[at];
  }
  return texts;
}

/** Columns of one grid have the same steps, so a step that nobody chose here takes its text from a neighbour. */
function valuesOf(
  column: Column,
  alike: readonly Column[],
  texts: ReadonlyMap<string, readonly (string | undefined)[]>,
): NonNullable<CodebookColumn['values']> {
  if (column.scale === 'interval' || column.scale === 'text') return [];
  const ordered = column.scale === 'ordinal';
  return column.categories.map((category, place) => {
    const known = alike.map(({ name }) => texts.get(name)?.[place]).find((text) => text !== undefined);
    const own = texts.get(column.name)?.[place];
    return { ...said(category, own ?? known), ...(ordered && { order: place + 1 }) };
  });
}

function said({ code, label }: Category, text: string | undefined): { code: string; label?: string } {
  return { code: text ?? code, ...(label !== undefined && { label }) };
}
