import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { examine } from './examine.ts';
import { keepWorkerAlive } from './jobs/keep-worker-alive.ts';
import { parseSettings } from './settings.ts';

const database = openTestDatabase();

describe('examine', () => {
  it('says that all is well when database, migrations, fence and worker are', async () => {
    const alive = await keepWorkerAlive(database().adminUrl, () => undefined);
    alive.announce('pool-1');
    await expect
      .poll(() => examine(settings(), database().adminUrl))
      .toMatchObject({ database: 'ok', migrations: 'ok', worker: 'running', ok: true });
    await alive.stop();
    expect(await examine(settings(), database().adminUrl)).toMatchObject({ worker: 'not-running', ok: false });
  });

  it('[S14] says so when a table of a workspace stands outside the fence', async () => {
    await admin((sql) => sql`alter table responses no force row level security`);
    expect(await examine(settings(), database().adminUrl)).toMatchObject({ database: 'unfenced', ok: false });
    await admin((sql) => sql`alter table responses force row level security`);
  });

  it('tells pending migrations from those of a later release, and a database that is away', async () => {
    await admin((sql) => sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e15)`);
    expect(await examine(settings(), database().adminUrl)).toMatchObject({ migrations: 'later-release', ok: false });
    await admin((sql) => sql`delete from drizzle.__drizzle_migrations where hash = 'later' or id = 1`);
    expect(await examine(settings(), database().adminUrl)).toMatchObject({ migrations: 'pending', ok: false });
    const away = 'postgres://nobody:x@127.0.0.1:1/none';
    expect(await examine(settings(), away)).toMatchObject({ database: 'unreachable', ok: false });
    expect(await examine(settings(), null)).toMatchObject({ database: 'unreachable', ok: false });
  });
});

function settings() {
  const parsed = parseSettings({ SEGUE_DEMO: 'off' });
  if (!parsed.ok) throw new Error(parsed.failure.sentence);
  return parsed.value;
}

async function admin(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(database().adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
