import { and, desc, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { versions } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** The definition that was published last, or undefined when none was. */
export async function findLatestDefinition(db: Db, scope: Scope, questionnaire: QuestionnaireId): Promise<unknown> {
  const [row] = await db
    .select({ definition: versions.definition })
    .from(versions)
    .where(and(eq(versions.workspaceId, scope.workspace), eq(versions.questionnaireId, questionnaire)))
    .orderBy(desc(versions.number))
    .limit(1);
  return row?.definition;
}
