import type postgres from 'postgres';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Scope } from '../../scope.ts';

export interface LockedResponse {
  readonly keyHash: string;
  readonly status: ResponseStatus;
  readonly revision: number;
}

/** Which of these keys have a response already, held until the transaction ends, in the order in which `writeResponses` writes. */
export async function lockResponses(
  sql: postgres.TransactionSql,
  scope: Scope,
  questionnaireId: QuestionnaireId,
  keyHashes: readonly string[],
): Promise<readonly LockedResponse[]> {
  return sql<LockedResponse[]>`
    select key_hash as "keyHash", status, revision from responses
    where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId}
      and key_hash in (select json_array_elements_text(${JSON.stringify(keyHashes)}::text::json))
    order by key_hash for update`;
}
