import { sql } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** How many respondents of a segmentation are still there. */
export async function countAssigned(db: Db, scope: Scope, segmentation: SegmentationId): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from assignments
    where workspace_id = ${scope.workspace} and segmentation_id = ${segmentation}`);
  return row?.n ?? 0;
}
