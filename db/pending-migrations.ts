import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrationsFolder } from './migrate.ts';

/** How many migrations of this release the database at `url` has not had; all of them on an empty database. */
export async function pendingMigrations(url: string): Promise<number> {
  const journal = JSON.parse(await readFile(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [table] = await client`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
    if (!table?.there) return journal.entries.length;
    const [row] = await client`select coalesce(max(created_at), 0)::float8 as last from drizzle.__drizzle_migrations`;
    return journal.entries.filter((entry) => entry.when > Number(row?.last)).length;
  } finally {
    await client.end({ timeout: 5 });
  }
}
