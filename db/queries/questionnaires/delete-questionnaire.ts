import { and, eq, inArray, sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { links, linkTerms, questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/**
 * Removes a questionnaire with its versions, links, quotas and incentive; the codes of its links, or undefined and nothing
 * done when it has responses of any kind. Writers of responses are waited for first, so that one which is being stored is
 * seen, and one that comes later finds no link. Needs the questionnaire's row held.
 */
export async function deleteQuestionnaire(
  db: Db,
  scope: Scope,
  id: QuestionnaireId,
): Promise<readonly string[] | undefined> {
  const isAnswered = async () =>
    (
      await db.execute(sql`
        select 1 from responses where workspace_id = ${scope.workspace} and questionnaire_id = ${id} limit 1`)
    ).length > 0;
  if (await isAnswered()) return undefined;
  // The quotas first, as who admits to them does; in a mode that two who delete do not hold at once.
  await db.execute(sql`
    select from quotas where workspace_id = ${scope.workspace} and questionnaire_id = ${id} order by position, id for update`);
  await db.execute(sql`lock table responses in share row exclusive mode`);
  if (await isAnswered()) return undefined;
  const own = await db
    .select({ code: linkTerms.code })
    .from(linkTerms)
    .where(and(eq(linkTerms.workspaceId, scope.workspace), eq(linkTerms.questionnaireId, id)));
  const codes = own.map((row) => row.code);
  if (codes.length > 0) {
    await db.delete(links).where(and(eq(links.workspaceId, scope.workspace), inArray(links.code, codes)));
  }
  await db
    .delete(questionnaires)
    .where(and(eq(questionnaires.workspaceId, scope.workspace), eq(questionnaires.id, id)));
  return codes;
}
