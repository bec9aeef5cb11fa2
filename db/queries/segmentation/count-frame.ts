import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import { type FrameLeft, frameReasons } from '#lib/segmentation/stored-frame.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

export interface FrameCount {
  readonly all: number;
  readonly read: number;
  readonly left: readonly FrameLeft[];
}

/** How many responses of a questionnaire a filter lets through, and why the others are left out. One pass. */
export async function countFrame(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter },
): Promise<FrameCount> {
  const rows = await db.execute<{ reason: string | null; n: number }>(sql`
    select reason, count(*)::int as n from (
      select ${frameReason(input.filter)} as reason from responses r
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
    ) as looked group by reason`);
  const counts = new Map([...rows].map((row) => [row.reason, row.n]));
  const left = frameReasons.flatMap((reason) => {
    const count = counts.get(reason) ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
  const read = counts.get(null) ?? 0;
  return { all: left.reduce((sum, one) => sum + one.count, read), read, left };
}
