import { and, eq, ne } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Forgets what is packed of a questionnaire as it was read for other versions, so that copies do not pile up. */
export async function deletePackedVersions(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly but: number },
): Promise<void> {
  await db
    .delete(packedAnswers)
    .where(
      and(
        eq(packedAnswers.workspaceId, scope.workspace),
        eq(packedAnswers.questionnaireId, input.questionnaire),
        ne(packedAnswers.version, input.but),
      ),
    );
}
