import { and, eq, inArray, sql } from 'drizzle-orm';
import type { QuestionnaireId, SegmentationId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

export interface BegunSegmentation {
  readonly questionnaire: QuestionnaireId;
  readonly options: unknown;
  readonly frame: unknown;
  readonly name: string | null;
  readonly requestedBy: UserId | null;
  /** How often it has begun, this time included. */
  readonly attempts: number;
}

/**
 * Marks a segmentation as running and says what was asked for; undefined when it is no longer wanted (cancelled,
 * or done by a worker whose word of it was lost). A run that died begins again from the start: same seed, same end.
 */
export async function beginSegmentation(
  db: Db,
  scope: Scope,
  input: { readonly id: SegmentationId; readonly at: Date },
): Promise<BegunSegmentation | undefined> {
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
    .returning({
      questionnaire: segmentations.questionnaireId,
      options: segmentations.options,
      frame: segmentations.frame,
      name: segmentations.name,
      requestedBy: segmentations.requestedBy,
      attempts: segmentations.attempts,
    });
  return row;
}
