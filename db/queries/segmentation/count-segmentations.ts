import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { segmentations } from '#db/schema/segmentation.ts';
import type { Scope } from '#db/scope.ts';

/** How many segmentations of the workspace are done, and how many are waiting or running. */
export async function countSegmentations(db: Db, scope: Scope): Promise<{ done: number; running: number }> {
  const rows = await db
    .select({ state: segmentations.state, n: count() })
    .from(segmentations)
    .where(
      and(eq(segmentations.workspaceId, scope.workspace), inArray(segmentations.state, ['done', 'queued', 'running'])),
    )
    .groupBy(segmentations.state);
  const of = (states: readonly string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.n, 0);
  return { done: of(['done']), running: of(['queued', 'running']) };
}
