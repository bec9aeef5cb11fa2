import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { describeEmbeddedFailure } from '#db/embedded/embedded-failure.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';
import { migrate } from '#db/migrate.ts';
import { templateDatabase, withDatabase } from '#db/testing.ts';

/**
 * Vitest's setup for the database tests: a throw-away PostgreSQL (or the server of DATABASE_URL) with one migrated
 * template that each test file copies; its address reaches the tests in SEGUE_TEST_POSTGRES. Returns the way to end it.
 */
export default async function testDatabase(): Promise<() => Promise<void>> {
  const server = await findServer();
  process.env.SEGUE_TEST_POSTGRES = server.url;
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`drop database if exists ${templateDatabase} with (force)`);
    await sql.unsafe(`create database ${templateDatabase}`);
  } finally {
    await sql.end();
  }
  await migrate(withDatabase(server.url, templateDatabase));
  return server.stop;
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), 'segue-test-'));
  const started = await startPostgres({ directory, durable: false });
  if (!started.ok) throw new Error(describeEmbeddedFailure(started.failure));
  return {
    url: started.value.url,
    stop: async () => {
      await started.value.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
