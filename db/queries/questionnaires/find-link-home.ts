import { eq } from 'drizzle-orm';
import type { QuestionnaireId, WorkspaceId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { links } from '../../schema/questionnaires.ts';

/** Where a link leads: the one thing that the respondents' door may know without a scope. */
export async function findLinkHome(
  db: Db,
  code: string,
): Promise<{ readonly workspace: WorkspaceId; readonly questionnaire: QuestionnaireId } | undefined> {
  const [row] = await db
    .select({ workspace: links.workspaceId, questionnaire: links.questionnaireId })
    .from(links)
    .where(eq(links.code, code));
  return row;
}
