import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { versions } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** The definition of a frozen version; it was checked when it was published. */
export async function findDefinition(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly version: number },
): Promise<Questionnaire | undefined> {
  const [row] = await db
    .select({ definition: versions.definition })
    .from(versions)
    .where(
      and(
        eq(versions.workspaceId, scope.workspace),
        eq(versions.questionnaireId, input.questionnaireId),
        eq(versions.number, input.version),
      ),
    );
  return row?.definition as Questionnaire | undefined;
}
