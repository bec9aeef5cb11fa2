import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface CompleteAnswers {
  readonly version: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * Visits the answers of every complete response of a questionnaire that is no test, a thousand at a time, while nobody can write a
 * response: for counts that must not miss one. Keeps writers waiting until the transaction ends.
 */
export async function eachComplete(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  visit: (one: CompleteAnswers) => Promise<void>,
): Promise<void> {
  await db.execute(sql`lock table responses in share mode`);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db.execute<{ id: string; version: number; answers: Record<string, unknown> }>(sql`
      select id, version, answers from responses
      where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId}
        and id > ${after} and status = 'complete' and not test order by id limit 1000`);
    for (const row of rows) await visit(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
