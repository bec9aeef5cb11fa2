import { and, eq, inArray } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { linkTerms } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Leads links of a questionnaire to another version; who is under way stays in theirs. */
export async function leadLinks(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly codes: readonly string[]; readonly version: number },
): Promise<void> {
  if (input.codes.length === 0) return;
  await db
    .update(linkTerms)
    .set({ version: input.version })
    .where(
      and(
        eq(linkTerms.workspaceId, scope.workspace),
        eq(linkTerms.questionnaireId, input.questionnaireId),
        inArray(linkTerms.code, [...input.codes]),
      ),
    );
}
