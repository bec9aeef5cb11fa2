import { and, eq, inArray } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { ErasedResponse } from './delete-response.ts';

/** Erases these responses of a questionnaire and gives what they were; those that are not there are passed over. */
export async function deleteResponses(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly ids: readonly ResponseId[] },
): Promise<readonly ErasedResponse[]> {
  const rows = await db
    .delete(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaireId),
        inArray(responses.id, [...input.ids]),
      ),
    )
    .returning({
      id: responses.id,
      status: responses.status,
      version: responses.version,
      test: responses.test,
      answers: responses.answers,
    });
  return rows.map((row) => ({ ...row, answers: row.answers as Answers }));
}
