import type { Table } from '#lib/responses/table.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';

const KINDS = ['b2c', 'b2b', 'b2d'];
const SMALLEST_SHARE = 0.1;

/**
 * The kinds of buyers (b2c, b2b, b2d) of whom at least one in ten of a segment is, told from a column whose answers are these
 * codes; none when there is no such column. O(rows).
 */
export function buyersOf(table: Table, { of, weighting }: SegmentRows, segment: number): string[] {
  const column = table.columns.find(
    (each) => each.scale === 'nominal' && each.categories.every(({ code }) => KINDS.includes(code.toLowerCase())),
  );
  if (column?.scale !== 'nominal') return [];
  const counts = column.categories.map(() => 0);
  let n = 0;
  for (const [row, at] of of.entries()) {
    const cell = column.cells[row] ?? -1;
    if (at !== segment || cell < 0) continue;
    const w = weighting ? (weighting.of[row] as number) : 1;
    counts[cell] = (counts[cell] ?? 0) + w;
    n += w;
  }
  return column.categories.flatMap(({ code }, at) =>
    (counts[at] ?? 0) >= n * SMALLEST_SHARE && n > 0 ? [code.toLowerCase()] : [],
  );
}
