import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations as migrateQueue } from 'graphile-worker';
import postgres from 'postgres';

/** Where the numbered SQL files lie. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the database at `url` up to this release. Safe to call from several processes at once: they queue on an
 * advisory lock. `url` must be of a role that may create tables and, the first time, the role `segue_app`.
 */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'segue-migrate' },
  });
  try {
    await client`select pg_advisory_lock(hashtext('segue.migrate'))`;
    await migrateQueue({ connectionString: url, logger: new Logger(() => () => undefined) });
    await runMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end({ timeout: 5 });
  }
}
