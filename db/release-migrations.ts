import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the numbered SQL files lie. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Names of the migrations of this release, in order. */
export async function releaseMigrations(): Promise<string[]> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
    entries: { tag: string }[];
  };
  return journal.entries.map((entry) => entry.tag);
}
