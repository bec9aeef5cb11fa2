import { and, eq } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';

/** Forgets one part of the packed answers; they can be packed anew. */
export async function deletePacked(db: Db, scope: Scope, part: PackedPart): Promise<void> {
  await db
    .delete(packedAnswers)
    .where(
      and(
        eq(packedAnswers.workspaceId, scope.workspace),
        eq(packedAnswers.questionnaireId, part.questionnaire),
        eq(packedAnswers.version, part.version),
        eq(packedAnswers.firstId, part.firstId),
      ),
    );
}
