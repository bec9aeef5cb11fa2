import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';

/**
 * Whether row-level security really binds this connection: the role has no way around it, and every table with a
 * workspace_id, but the directory of links, forces it. False means that the second lock of [S14] is open.
 */
export async function fenceHolds(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ holds: boolean }>(sql`
    select not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
      and row_security_active('responses')
      and not exists (
        select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'links'
          and not a.attisdropped and not (c.relrowsecurity and c.relforcerowsecurity)) as holds`);
  return row?.holds ?? false;
}
