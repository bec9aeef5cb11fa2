import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId, UserId } from '#lib/ids.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** A ruling as it stands on a response. */
export interface Ruling {
  readonly id: ResponseId;
  readonly ruling: Verdict | null;
  readonly by: UserId | null;
  /** ISO 8601; null where nobody ruled. */
  readonly at: string | null;
}

/**
 * Writes rulings, and gives those that stood before. Only complete responses are ruled on.
 * @param onlyIfAt the ruling is written only where the one that stands is of this moment: nobody has ruled since
 */
export async function ruleResponses(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly rulings: readonly Ruling[];
    readonly onlyIfAt?: string;
  },
): Promise<readonly Ruling[]> {
  const unchanged = input.onlyIfAt === undefined ? sql`` : sql` and r.ruled_at = ${input.onlyIfAt}::timestamptz`;
  const rows = await db.execute<Ruling & Record<string, unknown>>(sql`
    with wish as (
      select * from json_to_recordset(${JSON.stringify(input.rulings)}::text::json)
        as w (id uuid, ruling text, by uuid, at timestamptz)
    ), before as (
      select r.id, r.ruling, r.ruled_by, r.ruled_at from responses r join wish on wish.id = r.id
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId}
        and r.status = 'complete'${unchanged}
      order by r.id for update of r
    ), ruled as (
      update responses r set ruling = wish.ruling, ruled_by = wish.by, ruled_at = wish.at
      from before join wish on wish.id = before.id
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId} and r.id = before.id
    )
    select id, ruling, ruled_by as by,
      to_char(ruled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from before`);
  return [...rows];
}
