import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

/** So many are asked for at a time, so that the database's answer never holds them all. */
const AT_ONCE = 50_000;

/** The responses that a filter lets through, in the order of their ids. */
export async function listFramed(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter },
): Promise<ResponseId[]> {
  const out: ResponseId[] = [];
  for (;;) {
    const last = out.at(-1) ?? null;
    const rows = await db.execute<{ id: ResponseId }>(sql`
      select r.id from responses r
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
        and (${last}::uuid is null or r.id > ${last}::uuid) and (${frameReason(input.filter)}) is null
      order by r.id limit ${AT_ONCE}`);
    for (const { id } of rows) out.push(id);
    if (rows.length < AT_ONCE) return out;
  }
}
