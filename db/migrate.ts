import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations as migrateQueue } from 'graphile-worker';
import postgres from 'postgres';
import { appliedMigrations } from './applied-migrations.ts';
import { migrationsFolder, releaseMigrations } from './release-migrations.ts';

/** The database has had migrations that this release does not know. */
export class LaterReleaseError extends Error {}

/**
 * Brings the database at `url` up to this release. Safe to call from several processes at once: they queue on an
 * advisory lock. `url` must be of a role that may create tables and, the first time, the role `segue_app`.
 * @param upTo how many migrations it shall have had at the end; all of them unless said (restoring an old backup, tests)
 * @throws LaterReleaseError when a later release was here before
 */
export async function migrate(url: string, upTo?: number): Promise<void> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'segue-migrate' },
  });
  try {
    await client`select pg_advisory_lock(hashtext('segue.migrate'))`;
    const ours = await releaseMigrations();
    const applied = await appliedMigrations(client);
    if (applied > ours.length) {
      throw new LaterReleaseError(
        'This database was made by a later release of Segue: start that release, or restore a backup.',
      );
    }
    await migrateQueue({ connectionString: url, logger: new Logger(() => () => undefined) });
    await withFolderUpTo(upTo ?? ours.length, ours.length, (folder) =>
      runMigrations(drizzle(client), { migrationsFolder: folder }),
    );
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function withFolderUpTo(upTo: number, all: number, work: (folder: string) => Promise<void>): Promise<void> {
  if (upTo >= all) return work(migrationsFolder);
  const folder = await mkdtemp(join(tmpdir(), 'segue-migrations-'));
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    const journalFile = join(folder, 'meta', '_journal.json');
    const journal = JSON.parse(await readFile(journalFile, 'utf8')) as { entries: unknown[] };
    await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, upTo) }));
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
