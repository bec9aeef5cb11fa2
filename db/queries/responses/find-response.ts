import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

export interface StoredResponse {
  readonly id: ResponseId;
  readonly version: number;
  readonly status: ResponseStatus;
  readonly language: string;
  readonly answers: Answers;
  readonly hidden: Readonly<Record<string, string>>;
  readonly revision: number;
  readonly bodyHash: string | null;
  readonly startedAt: Date;
  readonly savedAt: Date;
}

/** The response that a respondent's key opens, or undefined. */
export async function findResponse(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly keyHash: string },
): Promise<StoredResponse | undefined> {
  const [row] = await db
    .select({
      id: responses.id,
      version: responses.version,
      status: responses.status,
      language: responses.language,
      answers: responses.answers,
      hidden: responses.hidden,
      revision: responses.revision,
      bodyHash: responses.bodyHash,
      startedAt: responses.startedAt,
      savedAt: responses.savedAt,
    })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaireId),
        eq(responses.keyHash, input.keyHash),
      ),
    );
  return row && { ...row, answers: row.answers as Answers, hidden: row.hidden as Record<string, string> };
}
