import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface PersonaCounts {
  readonly draft: number;
  readonly approved: number;
  /** Personas with a claim that newer answers have moved, of those that were not rejected. */
  readonly stale: number;
}

/** How many personas the workspace has, and how many wait for somebody. */
export async function countPersonas(db: Db, scope: Scope): Promise<PersonaCounts> {
  const [row] = await db.execute<PersonaCounts & Record<string, unknown>>(sql`
    select count(*) filter (where state = 'draft')::int as draft,
      count(*) filter (where state = 'approved')::int as approved,
      count(*) filter (where jsonb_path_exists(document, '$.claims[*] ? (@.stale != null && @.state != "rejected")'))::int as stale
    from personas where workspace_id = ${scope.workspace}`);
  return row ?? { draft: 0, approved: 0, stale: 0 };
}
