import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/**
 * Takes a link away for good, if nobody came through it; its channel, or undefined when it was not taken. It is
 * paused and writers of responses are waited for first, so that one which is being stored through it is seen or refused.
 */
export async function deleteLink(
  db: Db,
  scope: Scope,
  input: { readonly questionnaireId: QuestionnaireId; readonly code: string },
): Promise<string | undefined> {
  const { questionnaireId, code } = input;
  const [held] = await db.execute<{ channel: string }>(sql`
    update link_terms set paused = true
    where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId} and code = ${code}
    returning channel`);
  if (!held) return undefined;
  await db.execute(sql`lock table responses in share mode`);
  const [used] = await db.execute(sql`
    select 1 from responses
    where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId} and link = ${code} limit 1`);
  if (used) return undefined;
  await db.execute(sql`delete from links where code = ${code} and workspace_id = ${scope.workspace}`);
  return held.channel;
}
