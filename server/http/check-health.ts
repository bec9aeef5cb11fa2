import type { Connection } from '#db/connection.ts';
import { pendingMigrations } from '#db/pending-migrations.ts';

/**
 * Makes the answer of `/health`: 200 when the database answers within two seconds and has every migration of this
 * release, else 503 and which of the two it is. Cost: one `select 1`; migrations are counted until none is pending. Whoever
 * asks while one is under way gets its answer: anybody may ask, and must not take the database's connections ([S42]).
 */
export function checkHealth(connection: Connection, databaseUrl: string): () => Promise<Response> {
  let migrated = false;
  let running: Promise<boolean> | undefined;
  const ask = () =>
    within(2000, async () => {
      await connection.sql`select 1`;
      if (!migrated) migrated = (await pendingMigrations(databaseUrl)) === 0;
    }).finally(() => {
      running = undefined;
    });
  return async () => {
    running ??= ask();
    const database = await running;
    const ok = database && migrated;
    return new Response(
      JSON.stringify({ ok, database: database ? 'ok' : 'down', migrations: migrated ? 'ok' : 'pending' }),
      {
        status: ok ? 200 : 503,
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      },
    );
  };
}

async function within(milliseconds: number, work: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const done = work().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
