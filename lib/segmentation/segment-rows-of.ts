import type { Table } from '#lib/responses/table.ts';
import type { SegmentRows } from './segment-rows.ts';
import type { Assignments, Segmentation } from './segmentation.ts';
import { rowWeights } from './weighting/row-weights.ts';

/** Which rows of a table belong to which segment of an analysis of it, and how many people each stands for. */
export function segmentRowsOf(
  table: Table,
  { segments, weighting }: Pick<Segmentation, 'segments' | 'weighting'>,
  assignments: Pick<Assignments, 'rows' | 'segment'>,
): SegmentRows {
  const of = new Int32Array(table.rows).fill(-1);
  for (const [at, row] of assignments.rows.entries()) of[row] = assignments.segment[at] ?? -1;
  return { codes: segments.map(({ code }) => code), of, ...rowWeights(table, of, weighting) };
}
