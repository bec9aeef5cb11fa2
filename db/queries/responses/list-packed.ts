import { and, asc, eq } from 'drizzle-orm';
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

/** The parts in which the answers of a questionnaire are packed, read as one version. */
export async function listPacked(
  db: Db,
  scope: Scope,
  { questionnaire, version }: Omit<PackedPart, 'firstId'>,
): Promise<PackedPart[]> {
  const rows = await db
    .select({ firstId: packedAnswers.firstId })
    .from(packedAnswers)
    .where(
      and(
        eq(packedAnswers.workspaceId, scope.workspace),
        eq(packedAnswers.questionnaireId, questionnaire),
        eq(packedAnswers.version, version),
      ),
    )
    .orderBy(asc(packedAnswers.firstId));
  return rows.map(({ firstId }) => ({ questionnaire, version, firstId }));
}
