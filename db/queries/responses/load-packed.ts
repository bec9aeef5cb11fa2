import { and, eq } from 'drizzle-orm';
import type { ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';

/** One part of the packed answers: whose they are, row by row, and their bytes. Undefined when it is gone. */
export async function loadPacked(
  db: Db,
  scope: Scope,
  part: PackedPart,
): Promise<{ readonly ids: readonly ResponseId[]; readonly bytes: Uint8Array } | undefined> {
  const [row] = await db
    .select({ ids: packedAnswers.ids, bytes: packedAnswers.bytes })
    .from(packedAnswers)
    .where(
      and(
        eq(packedAnswers.workspaceId, scope.workspace),
        eq(packedAnswers.questionnaireId, part.questionnaire),
        eq(packedAnswers.version, part.version),
        eq(packedAnswers.firstId, part.firstId),
      ),
    );
  return row;
}
