import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** What tells one part of the packed answers from the others. */
export interface PackedPart {
  readonly questionnaire: QuestionnaireId;
  readonly version: number;
  readonly firstId: ResponseId;
}

/** The parts, read as one version, that may hold answers of responses from one id to another. */
export async function listPacked(
  db: Db,
  scope: Scope,
  input: Omit<PackedPart, 'firstId'> & { readonly from: ResponseId; readonly to: ResponseId },
): Promise<PackedPart[]> {
  const { questionnaire, version, from, to } = input;
  const rows = await db
    .select({ firstId: packedAnswers.firstId })
    .from(packedAnswers)
    .where(
      and(
        eq(packedAnswers.workspaceId, scope.workspace),
        eq(packedAnswers.questionnaireId, questionnaire),
        eq(packedAnswers.version, version),
        gte(packedAnswers.lastId, from),
        lte(packedAnswers.firstId, to),
      ),
    )
    .orderBy(asc(packedAnswers.firstId));
  return rows.map(({ firstId }) => ({ questionnaire, version, firstId }));
}
