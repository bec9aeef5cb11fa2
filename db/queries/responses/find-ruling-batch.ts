import { sql } from 'drizzle-orm';
import type { QuestionnaireId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import type { Ruling } from './rule-responses.ts';

/** What was ruled in one go, and what stood before. */
export interface RulingBatch {
  readonly at: string;
  readonly by: UserId | null;
  readonly questionnaire: QuestionnaireId;
  readonly before: readonly Ruling[];
}

/** The rulings of this batch, if they were made since `since`. */
export async function findRulingBatch(
  db: Db,
  scope: Scope,
  input: { readonly batch: string; readonly since: Date },
): Promise<RulingBatch | undefined> {
  const [row] = await db.execute<RulingBatch & Record<string, unknown>>(sql`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, user_id as by,
      details->>'questionnaire' as questionnaire, details->'before' as before
    from activities
    where workspace_id = ${scope.workspace} and at >= ${input.since.toISOString()}::timestamptz
      and action = 'response-ruled' and details->>'batch' = ${input.batch}`);
  return row;
}
