import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface JourneyMapCounts {
  readonly maps: number;
  /** Actions that are planned or in work, over all maps. */
  readonly actions: number;
  /** Of these, those whose day has passed. */
  readonly overdue: number;
}

/** How many maps the workspace has and what is to be done on them. `today` is a day as 2026-12-04. */
export async function countJourneyMaps(db: Db, scope: Scope, today: string): Promise<JourneyMapCounts> {
  const [row] = await db.execute<JourneyMapCounts & Record<string, unknown>>(sql`
    select count(distinct m.id)::int as maps, count(card) filter (where ${open})::int as actions,
      count(card) filter (where ${open} and card->'task'->>'due' < ${today})::int as overdue
    from journey_maps m
    left join lateral jsonb_path_query(m.document, '$.cards[*] ? (@.lane == "tasks")') as card on true
    where m.workspace_id = ${scope.workspace}`);
  return row ?? { maps: 0, actions: 0, overdue: 0 };
}

/** What was put among the actions and never worked on has no state yet. */
const open = sql`coalesce(card->'task'->>'state', 'planned') <> 'done'`;
