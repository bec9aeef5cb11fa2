import { and, eq } from 'drizzle-orm';
import type { SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/** One segmentation with how far it is, or undefined when the workspace has none of that id. */
export async function loadSegmentation(db: Db, scope: Scope, id: SegmentationId) {
  const [row] = await db
    .select({
      id: segmentations.id,
      name: segmentations.name,
      questionnaire: segmentations.questionnaireId,
      frame: segmentations.frame,
      options: segmentations.options,
      state: segmentations.state,
      progress: segmentations.progress,
      attempts: segmentations.attempts,
      requestedBy: segmentations.requestedBy,
      createdAt: segmentations.createdAt,
      startedAt: segmentations.startedAt,
      finishedAt: segmentations.finishedAt,
      document: segmentations.document,
      failure: segmentations.failure,
    })
    .from(segmentations)
    .where(and(eq(segmentations.workspaceId, scope.workspace), eq(segmentations.id, id)));
  return row;
}
