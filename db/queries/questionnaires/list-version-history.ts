import { and, desc, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { versions } from '../../schema/questionnaires.ts';
import { users } from '../../schema/workspaces.ts';
import type { Scope } from '../../scope.ts';

export interface VersionRow {
  readonly number: number;
  readonly definition: Questionnaire;
  readonly publishedAt: Date;
  /** Name of who published it; null when it was the command line, or somebody who is gone. */
  readonly publishedBy: string | null;
}

/** The versions of a questionnaire with who published them, the newest first. */
export async function listVersionHistory(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<readonly VersionRow[]> {
  const rows = await db
    .select({
      number: versions.number,
      definition: versions.definition,
      publishedAt: versions.publishedAt,
      publishedBy: users.name,
    })
    .from(versions)
    .leftJoin(users, eq(users.id, versions.publishedBy))
    .where(and(eq(versions.workspaceId, scope.workspace), eq(versions.questionnaireId, questionnaireId)))
    .orderBy(desc(versions.number));
  return rows.map((row) => ({ ...row, definition: row.definition as Questionnaire }));
}
