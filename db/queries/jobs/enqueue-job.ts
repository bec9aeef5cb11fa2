import { sql } from 'drizzle-orm';
import type { Db } from '../../connection.ts';

/** Puts a job into the queue when the transaction that `db` stands for commits, and not before. */
export async function enqueueJob(db: Db, task: string, payload: unknown): Promise<void> {
  await db.execute(sql`select segue_enqueue(${task}, ${JSON.stringify(payload)}::json)`);
}
