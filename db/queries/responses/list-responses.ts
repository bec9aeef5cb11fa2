import { and, asc, eq, gt } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

export interface ListedResponse {
  readonly id: ResponseId;
  readonly version: number;
  readonly status: ResponseStatus;
  readonly language: string;
  readonly answers: Answers;
  readonly hidden: Readonly<Record<string, string>>;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly verdict: Verdict;
}

/** Up to `limit` responses that came through a link, in the order of their ids, behind the one named. Test answers are left out. */
export async function listResponses(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly link: string;
    readonly after: ResponseId | null;
    readonly limit: number;
  },
): Promise<readonly ListedResponse[]> {
  const rows = await db
    .select({
      id: responses.id,
      version: responses.version,
      status: responses.status,
      language: responses.language,
      answers: responses.answers,
      hidden: responses.hidden,
      startedAt: responses.startedAt,
      submittedAt: responses.submittedAt,
      verdict: responses.verdict,
    })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaireId),
        eq(responses.link, input.link),
        eq(responses.test, false),
        input.after === null ? undefined : gt(responses.id, input.after),
      ),
    )
    .orderBy(asc(responses.id))
    .limit(input.limit);
  return rows.map((row) => ({
    ...row,
    answers: row.answers as Answers,
    hidden: row.hidden as Record<string, string>,
  }));
}
