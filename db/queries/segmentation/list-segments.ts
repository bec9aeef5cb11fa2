import { sql } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface SegmentRow {
  readonly code: string;
  /** 0-based place among the segments, largest first. */
  readonly position: number;
  /** As people named it; null until somebody did. */
  readonly name: string | null;
  /** 1 to 10, of the palette; the letter of a segment goes with it. */
  readonly colour: number;
  readonly note: string | null;
  /** Respondents in it that are still there. */
  readonly size: number;
}

/** The segments of a segmentation in their order, as people named and coloured them. One pass over its assignments. */
export async function listSegments(db: Db, scope: Scope, segmentation: SegmentationId): Promise<SegmentRow[]> {
  const rows = await db.execute<SegmentRow & Record<string, unknown>>(sql`
    select s.code, s.position, s.name, s.colour, s.note, coalesce(counted.n, 0) as size
    from segments s
    left join (
      select a.segment, count(*)::int as n from assignments a
      where a.workspace_id = ${scope.workspace} and a.segmentation_id = ${segmentation}
      group by a.segment
    ) counted on counted.segment = s.code
    where s.workspace_id = ${scope.workspace} and s.segmentation_id = ${segmentation}
    order by s.position`);
  return [...rows];
}
