import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface StateCount {
  readonly status: ResponseStatus;
  readonly test: boolean;
  /** The effective one. */
  readonly verdict: Verdict;
  readonly language: string;
  readonly link: string;
  readonly version: number;
  readonly n: number;
}

/** Responses of a questionnaire by everything that they can be filtered by. One pass over them (100,000: about 80 ms). */
export async function countByState(db: Db, scope: Scope, questionnaireId: QuestionnaireId): Promise<StateCount[]> {
  const rows = await db.execute<StateCount & Record<string, unknown>>(sql`
    select r.status, r.test, coalesce(r.ruling, r.verdict) as verdict, r.language, r.link, r.version, count(*)::int as n
    from responses r where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaireId}
    group by 1, 2, 3, 4, 5, 6`);
  return [...rows];
}
