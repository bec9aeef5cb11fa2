import { and, eq, inArray } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** Puts a segmentation that failed or was cancelled back in the queue, as if it had just been asked for; false when it is in neither state. */
export async function requeueSegmentation(db: Db, scope: Scope, id: SegmentationId): Promise<boolean> {
  const rows = await db
    .update(segmentations)
    .set({ state: 'queued', progress: 0, attempts: 0, startedAt: null, finishedAt: null, failure: null })
    .where(
      and(
        eq(segmentations.workspaceId, scope.workspace),
        eq(segmentations.id, id),
        inArray(segmentations.state, ['failed', 'cancelled']),
      ),
    )
    .returning({ id: segmentations.id });
  return rows.length === 1;
}
