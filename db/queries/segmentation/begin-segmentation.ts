import { and, eq, inArray, sql } from 'drizzle-orm';
import type { QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

/**
 * Marks a segmentation as running and says what was asked for; undefined when it is no longer wanted (cancelled,
 * or done by a worker whose word of it was lost). A run that died begins again from the start: same seed, same end.
 */
export async function beginSegmentation(
  db: Db,
  scope: Scope,
  input: { readonly id: SegmentationId; readonly at: Date },
): Promise<{ questionnaire: QuestionnaireId; options: unknown } | undefined> {
  const [row] = await db
    .update(segmentations)
    .set({ state: 'running', progress: 0, startedAt: input.at, attempts: sql`${segmentations.attempts} + 1` })
    .where(
      and(
        eq(segmentations.workspaceId, scope.workspace),
        eq(segmentations.id, input.id),
        inArray(segmentations.state, ['queued', 'running']),
      ),
    )
    .returning({ questionnaire: segmentations.questionnaireId, options: segmentations.options });
  return row;
}
