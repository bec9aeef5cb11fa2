import { sql } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface Crossing {
  /** Segment in the first; null when it did not use the respondent. */
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** How many respondents of one segmentation are in which segment of another, with those that only one of them used. */
export async function crossAssignments(
  db: Db,
  scope: Scope,
  input: { readonly first: SegmentationId; readonly second: SegmentationId },
): Promise<Crossing[]> {
  const of = (id: SegmentationId) => sql`(select response_id, segment from assignments
    where workspace_id = ${scope.workspace} and segmentation_id = ${id})`;
  const rows = await db.execute<Crossing & Record<string, unknown>>(sql`
    select a.segment as "from", b.segment as "to", count(*)::int as count
    from ${of(input.first)} a full join ${of(input.second)} b on b.response_id = a.response_id
    group by 1, 2 order by 1, 2`);
  return [...rows];
}
