import { sql } from 'drizzle-orm';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Caller, Context } from '#server/context.ts';

/** Some response of a questionnaire. */
export async function firstResponse(
  context: Context,
  caller: Caller,
  questionnaire: QuestionnaireId,
): Promise<ResponseId> {
  const [row] = await inScope(context.connection, caller, (db) =>
    db.execute<{ id: ResponseId }>(
      sql`select id from responses where workspace_id = ${caller.workspace} and questionnaire_id = ${questionnaire} limit 1`,
    ),
  );
  if (!row) throw new Error('there is no response');
  return row.id;
}
