import type { LeftOutReason } from './import-outcome.ts';
import type { RawTable } from './raw-table.ts';
import type { TableReading } from './read-table.ts';
import type { Column } from './table.ts';

export interface RowsToImport {
  /** The rows to store, in the order of the file. */
  readonly take: Int32Array;
  /** The key of each row of the file, when there is a column of keys; empty where it holds none. */
  readonly keys: readonly string[] | undefined;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

/**
 * Which rows of a file become responses: not those that our own export says to leave out, not those without any answer, and of
 * those with one key the first. O(rows × columns).
 */
export function rowsToImport(raw: RawTable, { table, leftOut }: TableReading, id: string | undefined): RowsToImport {
  const key = raw.columns.find(({ name }) => name === id);
  const keys = key && Array.from(key.cells, (at) => key.values[at] ?? '');
  const seen = new Set<string>();
  const counts = { duplicate: 0, empty: 0 };
  const take = new Int32Array(table.rows);
  let taken = 0;
  for (let row = 0; row < table.rows; row++) {
    if (leftOut.out[row]) continue;
    const own = keys?.[row] ?? '';
    if (!table.columns.some((column) => isAnswered(column, row))) counts.empty++;
    else if (own !== '' && seen.has(own)) counts.duplicate++;
    else {
      take[taken++] = row;
      if (own !== '') seen.add(own);
    }
  }
  const ours = (['duplicate', 'empty'] as const).flatMap((reason) =>
    counts[reason] > 0 ? [{ reason, count: counts[reason] }] : [],
  );
  return { take: take.slice(0, taken), keys, leftOut: [...leftOut.counts, ...ours] };
}

function isAnswered(column: Column, row: number): boolean {
  switch (column.scale) {
    case 'interval':
      return !Number.isNaN(column.cells[row]);
    case 'text':
      return column.cells[row] !== null;
    case 'multi':
      return column.missing[row] !== 1;
    default:
      return (column.cells[row] ?? -1) >= 0;
  }
}
