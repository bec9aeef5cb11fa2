import { and, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** Gives a segmentation another name, or none; false when the workspace has no such segmentation. */
export async function renameSegmentation(
  db: Db,
  scope: Scope,
  input: { readonly id: SegmentationId; readonly name: string | null },
): Promise<boolean> {
  const rows = await db
    .update(segmentations)
    .set({ name: input.name })
    .where(and(eq(segmentations.workspaceId, scope.workspace), eq(segmentations.id, input.id)))
    .returning({ id: segmentations.id });
  return rows.length === 1;
}
