import type { RawTable } from './raw-table.ts';

/** Why a row of our own export is not analysed: the quality checks dropped it, or it was never completed. */
export type LeftOutReason = 'verdict' | 'unfinished';

export interface LeftOutRows {
  /** 1 for each row that is left out. */
  readonly out: Uint8Array;
  readonly counts: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

/**
 * The rows of our own export that an analysis must not read, by its columns `verdict` and `status`: dropped by the quality
 * checks, or not complete. In a file that is not our export none are.
 */
export function leftOutRows(raw: RawTable, isOwnExport: boolean): LeftOutRows {
  const out = new Uint8Array(raw.rows);
  if (!isOwnExport) return { out, counts: [] };
  const text = (name: string) => {
    const column = raw.columns.find((each) => each.name === name);
    return (row: number) => column?.values[column.cells[row] ?? -1] ?? '';
  };
  const verdict = text('verdict');
  const status = text('status');
  const counts = { verdict: 0, unfinished: 0 };
  for (let row = 0; row < raw.rows; row++) {
    const reason = verdict(row) === 'drop' ? 'verdict' : status(row) !== 'complete' ? 'unfinished' : undefined;
    if (!reason) continue;
    out[row] = 1;
    counts[reason]++;
  }
  const reasons = (['verdict', 'unfinished'] as const).filter((reason) => counts[reason] > 0);
  return { out, counts: reasons.map((reason) => ({ reason, count: counts[reason] })) };
}
