import type { Db } from '#db/connection.ts';
import { listLinks } from '#db/queries/questionnaires/list-links.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';

/** Where each link of a questionnaire stands ("Newsletter"), by its code; a link that was removed is not there. */
export async function loadChannels(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await listLinks(db, scope, questionnaire)).map(({ code, channel }) => [code, channel]));
}
