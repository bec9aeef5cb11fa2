import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

/** The answers of the latest responses that a filter lets through and that were submitted after a moment, at most `most` of them. */
export async function listNewer(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaire: QuestionnaireId;
    readonly filter: FrameFilter;
    readonly since: Date;
    readonly most: number;
  },
): Promise<{ readonly answers: unknown }[]> {
  const rows = await db.execute<{ answers: unknown }>(sql`
    select r.answers from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
      and r.submitted_at > ${input.since.toISOString()} and (${frameReason(input.filter)}) is null
    order by r.submitted_at desc, r.id desc
    limit ${input.most}`);
  return [...rows];
}
