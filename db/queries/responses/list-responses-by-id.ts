import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { rowColumns, rowOf } from './response-row-columns.ts';

/** The responses of a questionnaire with these ids that are still there, in the order of the ids given. */
export async function listResponsesById(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly ids: readonly ResponseId[] },
): Promise<readonly ResponseRow[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select ${rowColumns} from json_array_elements_text(${JSON.stringify(input.ids)}::text::json) with ordinality as wish (id, at)
    join responses r on r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId}
      and r.id = wish.id::uuid
    order by wish.at`);
  return rows.map(rowOf);
}
