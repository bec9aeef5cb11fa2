import { and, eq, inArray } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { responses } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** In which language each of these responses that is still there was given; none can be erased before the transaction ends. */
export async function listResponseLanguages(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly responses: readonly ResponseId[] },
): Promise<Map<ResponseId, string>> {
  if (input.responses.length === 0) return new Map();
  const rows = await db
    .select({ id: responses.id, language: responses.language })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, scope.workspace),
        eq(responses.questionnaireId, input.questionnaire),
        inArray(responses.id, [...input.responses]),
      ),
    )
    .for('key share');
  return new Map(rows.map(({ id, language }) => [id as ResponseId, language]));
}
