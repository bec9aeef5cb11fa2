import type postgres from 'postgres';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Scope } from '../../scope.ts';

export interface StoredResponse {
  readonly id: ResponseId;
  readonly version: number;
  readonly link: string;
  readonly status: ResponseStatus;
  readonly language: string;
  readonly answers: Answers;
  readonly hidden: Readonly<Record<string, string>>;
  readonly revision: number;
  readonly bodyHash: string | null;
  readonly reasons: readonly string[];
  /** Pages as they were sent, in order: code, and seconds since the beginning. */
  readonly timeline: readonly (readonly [page: string, seconds: number])[];
  readonly startedAt: Date;
  readonly savedAt: Date;
}

/**
 * The response that a respondent's key opens, or undefined. One round trip: the scope is set in the same statement, and
 * the inner query depends on it, so it is run behind it.
 */
export async function findResponse(
  sql: postgres.Sql,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly keyHash: string },
): Promise<StoredResponse | undefined> {
  const [row] = await sql<StoredResponse[]>`
    with scope as materialized (
      select set_config('segue.workspace', ${scope.workspace}, true)::uuid as workspace_id
    )
    select r.* from scope, lateral (
      select id, version, link, status, language, answers, hidden, revision, body_hash as "bodyHash", reasons, timeline,
        started_at as "startedAt", saved_at as "savedAt"
      from responses
      where workspace_id = scope.workspace_id and questionnaire_id = ${input.questionnaireId}
        and key_hash = ${input.keyHash}
      offset 0
    ) r`;
  return row;
}
