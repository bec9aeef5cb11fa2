import { sql } from 'drizzle-orm';
import type { IncentiveId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

/** Adds codes to a pool; gives those that it has or has given out already, which are not added again. */
export async function addCodes(
  db: Db,
  scope: Scope,
  incentiveId: IncentiveId,
  codes: readonly string[],
): Promise<readonly string[]> {
  const list = JSON.stringify(codes);
  const known = await db.execute<{ code: string }>(sql`
    with given as (select json_array_elements_text(${list}::text::json) as code),
    added as (
      insert into incentive_codes (workspace_id, incentive_id, code)
      select ${scope.workspace}::uuid, ${incentiveId}::uuid, code from given
      where not exists (
        select from claims c
        where c.workspace_id = ${scope.workspace} and c.incentive_id = ${incentiveId} and c.code = given.code
      )
      on conflict do nothing returning code
    )
    select code from given where code not in (select code from added)`);
  return known.map((row) => row.code);
}
