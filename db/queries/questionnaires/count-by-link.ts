import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface LinkCounts {
  readonly link: string;
  readonly complete: number;
  readonly open: number;
  /** Screened out or over quota. */
  readonly turnedAway: number;
}

/** How many came through each link of a questionnaire; of a test link, how many tried. One pass over its responses. */
export async function countByLink(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<readonly LinkCounts[]> {
  return db.execute<LinkCounts & Record<string, unknown>>(sql`
    select link,
      count(*) filter (where status = 'complete')::int as complete,
      count(*) filter (where status = 'open')::int as open,
      count(*) filter (where status in ('screened-out', 'over-quota'))::int as "turnedAway"
    from responses
    where workspace_id = ${scope.workspace} and questionnaire_id = ${questionnaireId}
    group by link`);
}
