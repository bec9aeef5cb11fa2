import { and, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** Writes how far a run is and answers whether it is still wanted. */
export async function reportProgress(
  db: Db,
  scope: Scope,
  input: { readonly id: SegmentationId; readonly progress: number },
): Promise<boolean> {
  const rows = await db
    .update(segmentations)
    .set({ progress: input.progress })
    .where(
      and(
        eq(segmentations.workspaceId, scope.workspace),
        eq(segmentations.id, input.id),
        eq(segmentations.state, 'running'),
      ),
    )
    .returning({ id: segmentations.id });
  return rows.length === 1;
}
