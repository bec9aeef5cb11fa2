import type { SegmentRows } from './segment-rows.ts';
import type { Assignments, Segmentation } from './segmentation.ts';

/** Which rows of a table of `rows` belong to which segment of an analysis of it. */
export function segmentRowsOf(
  rows: number,
  { segments }: Pick<Segmentation, 'segments'>,
  assignments: Pick<Assignments, 'rows' | 'segment'>,
): SegmentRows {
  const of = new Int32Array(rows).fill(-1);
  for (const [at, row] of assignments.rows.entries()) of[row] = assignments.segment[at] ?? -1;
  return { codes: segments.map(({ code }) => code), of };
}
