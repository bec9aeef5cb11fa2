import { sql } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** A complete response as the quality checks read it. */
export interface JudgedResponse {
  readonly id: ResponseId;
  readonly version: number;
  readonly answers: Answers;
  readonly seconds: number | null;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** Milliseconds since 1970; of an anonymous questionnaire the day. */
  readonly submittedAt: number;
}

/** Complete responses that are no tests, in the order of being sent, up to `limit` behind the one named. */
export async function listJudged(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly after: { readonly submittedAt: number; readonly id: ResponseId } | null;
    readonly limit: number;
  },
): Promise<readonly JudgedResponse[]> {
  const { after } = input;
  const behind = after
    ? sql` and (r.submitted_at, r.id) > (${new Date(after.submittedAt).toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await db.execute<JudgedResponse & Record<string, unknown>>(sql`
    select r.id, r.version, r.answers, r.seconds, r.verdict, r.reasons,
      (extract(epoch from r.submitted_at) * 1000)::float8 as "submittedAt"
    from responses r
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaireId}
      and r.status = 'complete' and not r.test and r.submitted_at is not null${behind}
    order by r.submitted_at, r.id limit ${input.limit}::int`);
  return [...rows];
}
