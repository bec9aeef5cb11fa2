import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/**
 * Writes what the checks say of responses. What a person ruled stands beside it and is not touched. Rows are held in the order
 * of their ids, as `ruleResponses` holds them, so that neither can wait for the other for ever.
 */
export async function setVerdicts(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly verdicts: readonly {
      readonly id: ResponseId;
      readonly verdict: Verdict;
      readonly reasons: readonly string[];
    }[];
  },
): Promise<void> {
  if (input.verdicts.length === 0) return;
  await db.execute(sql`
    with told as (
      select * from json_to_recordset(${JSON.stringify(input.verdicts)}::text::json)
        as v (id uuid, verdict text, reasons text[])
    ), held as (
      select r.id from responses r join told on told.id = r.id
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId}
      order by r.id for update of r
    )
    update responses r set verdict = told.verdict, reasons = told.reasons
    from held join told on told.id = held.id
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId} and r.id = held.id`);
}
