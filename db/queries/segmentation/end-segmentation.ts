import { and, eq, inArray } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

export type SegmentationEnd =
  | { readonly state: 'done'; readonly document: unknown; readonly profile: unknown; readonly frame: StoredFrame }
  | { readonly state: 'failed'; readonly failure: unknown; readonly frame?: StoredFrame }
  | { readonly state: 'cancelled' };

/** Ends a segmentation that has not ended yet; false when it had. */
export async function endSegmentation(
  db: Db,
  scope: Scope,
  input: { readonly id: SegmentationId; readonly at: Date; readonly end: SegmentationEnd },
): Promise<boolean> {
  const { end } = input;
  const rows = await db
    .update(segmentations)
    .set({
      state: end.state,
      finishedAt: input.at,
      ...(end.state === 'done' ? { document: end.document, profile: end.profile, frame: end.frame, progress: 1 } : {}),
      ...(end.state === 'failed' ? { failure: end.failure, ...(end.frame && { frame: end.frame }) } : {}),
    })
    .where(
      and(
        eq(segmentations.workspaceId, scope.workspace),
        eq(segmentations.id, input.id),
        inArray(segmentations.state, ['queued', 'running']),
      ),
    )
    .returning({ id: segmentations.id });
  return rows.length === 1;
}
