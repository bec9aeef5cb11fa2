import type { QuestionnaireId, SegmentationId, UserId } from '#lib/ids.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import type { Db } from '../../connection.ts';
import { segmentations } from '../../schema/segmentation.ts';
import type { Scope } from '../../scope.ts';

export interface NewSegmentation {
  readonly id: SegmentationId;
  readonly questionnaire: QuestionnaireId;
  readonly name: string | null;
  readonly options: unknown;
  readonly frame: StoredFrame;
  readonly requestedBy: UserId | null;
  readonly at: Date;
}

export async function insertSegmentation(db: Db, scope: Scope, input: NewSegmentation): Promise<void> {
  await db.insert(segmentations).values({
    workspaceId: scope.workspace,
    id: input.id,
    questionnaireId: input.questionnaire,
    name: input.name,
    options: input.options,
    frame: input.frame,
    state: 'queued',
    progress: 0,
    attempts: 0,
    requestedBy: input.requestedBy,
    createdAt: input.at,
  });
}
