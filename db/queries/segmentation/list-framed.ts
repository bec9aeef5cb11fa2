import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

export interface FramedResponse {
  readonly id: ResponseId;
  readonly answers: unknown;
}

/** The responses that a filter lets through, with their answers, in the order of their ids. */
export async function listFramed(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter },
): Promise<FramedResponse[]> {
  const rows = await db.execute<FramedResponse & Record<string, unknown>>(sql`
    select r.id, r.answers from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
      and (${frameReason(input.filter)}) is null
    order by r.id`);
  return [...rows];
}
