import { and, eq, type SQL } from 'drizzle-orm';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';

/** The condition that finds one part of the packed answers. */
export function wherePackedPart(scope: Scope, { questionnaire, version, firstId }: PackedPart): SQL | undefined {
  return and(
    eq(packedAnswers.workspaceId, scope.workspace),
    eq(packedAnswers.questionnaireId, questionnaire),
    eq(packedAnswers.version, version),
    eq(packedAnswers.firstId, firstId),
  );
}
