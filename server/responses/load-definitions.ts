import type { Db } from '#db/connection.ts';
import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';

/** Every published definition of a questionnaire by version, the newest first; undefined when the workspace has none of that id. */
export async function loadDefinitions(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
): Promise<ReadonlyMap<number, Questionnaire> | undefined> {
  const versions = await listVersions(db, scope, questionnaire);
  return versions.length === 0 ? undefined : new Map(versions.map((one) => [one.number, one.definition]));
}
