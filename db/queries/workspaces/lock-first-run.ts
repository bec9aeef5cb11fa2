import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';

/** Makes whoever else would set up this installation wait until the transaction ends. */
export async function lockFirstRun(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('segue.first-run'))`);
}
