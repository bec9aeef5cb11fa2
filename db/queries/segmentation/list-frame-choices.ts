import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface FrameChoices {
  readonly versions: readonly number[];
  readonly links: readonly string[];
  readonly languages: readonly string[];
}

/** By what the responses of a questionnaire can be told apart: the versions, links and languages that occur among them. */
export async function listFrameChoices(db: Db, scope: Scope, questionnaire: QuestionnaireId): Promise<FrameChoices> {
  const rows = await db.execute<{ kind: string; value: string }>(sql`
    select distinct kind, value from responses r
    cross join lateral (values ('version', r.version::text), ('link', r.link), ('language', r.language)) as one(kind, value)
    where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaire} and not r.test`);
  const of = (kind: string) => [...rows].flatMap((row) => (row.kind === kind ? [row.value] : [])).sort();
  return {
    versions: of('version')
      .map(Number)
      .sort((a, b) => a - b),
    links: of('link'),
    languages: of('language'),
  };
}
