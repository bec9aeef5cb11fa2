import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';

/** How many workers hold their sign of life (see server/jobs/keep-worker-alive.ts) in this database. */
export async function countLivingWorkers(db: Db): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from pg_locks
    where locktype = 'advisory' and granted and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())
      and classid = (hashtext('segue.worker')::bigint & 4294967295)::oid`);
  return row?.count ?? 0;
}
