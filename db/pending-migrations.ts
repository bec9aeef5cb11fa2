import postgres from 'postgres';
import { appliedMigrations } from './applied-migrations.ts';
import { releaseMigrations } from './release-migrations.ts';

/** How many migrations of this release the database at `url` has not had; below zero when it is of a later release. */
export async function pendingMigrations(url: string): Promise<number> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return (await releaseMigrations()).length - (await appliedMigrations(client));
  } finally {
    await client.end({ timeout: 5 });
  }
}
