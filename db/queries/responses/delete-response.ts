import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Erases the response of a key and gives what it was; undefined when there was none. */
export async function deleteResponse(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly keyHash: string },
): Promise<ErasedResponse | undefined> {
  const [row] = await db
    .delete(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaireId),
        eq(responses.keyHash, input.keyHash),
      ),
    )
    .returning({
      id: responses.id,
      status: responses.status,
      version: responses.version,
      test: responses.test,
      answers: responses.answers,
    });
  return row && { ...row, answers: row.answers as Answers };
}

export interface ErasedResponse {
  readonly id: ResponseId;
  readonly status: ResponseStatus;
  readonly version: number;
  /** A test has taken no place that could be given back. */
  readonly test: boolean;
  readonly answers: Answers;
}
