import { and, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** Deletes a segmentation with its segments and assignments and answers what it was called; undefined when there was none. */
export async function deleteSegmentation(
  db: Db,
  scope: Scope,
  id: SegmentationId,
): Promise<{ readonly name: string | null } | undefined> {
  const [row] = await db
    .delete(segmentations)
    .where(and(eq(segmentations.workspaceId, scope.workspace), eq(segmentations.id, id)))
    .returning({ name: segmentations.name });
  return row;
}
