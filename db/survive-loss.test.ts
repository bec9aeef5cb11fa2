import { sql as words } from 'drizzle-orm';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { connect } from './connection.ts';
import { openTestDatabase } from './testing.ts';

const database = openTestDatabase();

describe('a transaction whose connection is lost', () => {
  it('fails for its caller alone, by either client, and the pool goes on', async () => {
    const connection = connect(database().adminUrl, 2);
    for (let round = 0; round < 5; round += 1) {
      const bare = connection.sql.begin(async (sql) => {
        const [me] = await sql`select pg_backend_pid() as pid`;
        await terminate(Number(me?.pid));
        await sql`select 1`;
      });
      await expect(bare).rejects.toThrow();
      const drizzled = connection.db.transaction(async (db) => {
        const [me] = await db.execute<{ pid: number }>(words`select pg_backend_pid() as pid`);
        const under = db.execute(words`select pg_sleep(5)`);
        await terminate(Number(me?.pid));
        await under;
      });
      await expect(drizzled).rejects.toThrow();
      // A connection that is going down may still be handed out once; then there is a new one.
      await expect.poll(() => connection.sql`select 1 as one`.catch(() => [])).toEqual([{ one: 1 }]);
      const again = () => connection.db.execute(words`select 1 as one`);
      await expect.poll(() => again().catch(() => [])).toEqual([{ one: 1 }]);
    }
    // What the driver would write to a dead connection it writes from a timer.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await connection.close();
  });

  it('still rolls back when it is the work that fails', async () => {
    const { connection } = database();
    const failing = connection.sql.begin(async (sql) => {
      await sql`create temporary table kept (n int) on commit drop`;
      throw new Error('of ours');
    });
    await expect(failing).rejects.toThrow('of ours');
    expect(await connection.sql.begin(async (sql) => [...(await sql`select 2 as two`)])).toEqual([{ two: 2 }]);
  });
});

async function terminate(pid: number): Promise<void> {
  const admin = postgres(database().adminUrl, { max: 1 });
  await admin`select pg_terminate_backend(${pid})`;
  await admin.end();
}
