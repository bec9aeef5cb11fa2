import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll } from 'vitest';
import { type Connection, connect } from './connection.ts';

/** Name of the migrated database that every test file's own is copied from. */
export const templateDatabase = 'segue_template';

/** A database of its own for one test file, made before its tests and dropped after. */
export interface TestDatabase {
  readonly connection: Connection;
  /** Address with the rights of the migrating role: for looking past row-level security. */
  readonly adminUrl: string;
}

/** Call at the top of a test file; the getter works inside tests. Needs the server that the test command starts. */
export function openTestDatabase(): () => TestDatabase {
  const server = process.env.SEGUE_TEST_POSTGRES ?? '';
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  let made: TestDatabase | undefined;

  beforeAll(async () => {
    if (!server) throw new Error('SEGUE_TEST_POSTGRES is not set: run the tests with npm test or npx vitest');
    await asAdmin(server, (sql) => sql.unsafe(`create database ${name} template ${templateDatabase}`));
    const adminUrl = withDatabase(server, name);
    made = { connection: connect(adminUrl), adminUrl };
  });
  afterAll(async () => {
    await made?.connection.close();
    await dropDatabase(server, name);
  });
  return () => {
    if (!made) throw new Error('the test database is made in beforeAll: ask for it inside a test');
    return made;
  };
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** How many statements wait for a row that somebody else has changed and not committed. */
export async function waiting({ adminUrl }: TestDatabase): Promise<number> {
  const found = await asAdmin(
    adminUrl,
    (sql) => sql<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return found[0]?.count ?? 0;
}

async function asAdmin<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Drops a database at once. PostgreSQL may be cleaning a busy one up in a process that only a superuser may end; it is done in a moment. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      await asAdmin(server, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
      return;
    } catch (error) {
      if (left === 0 || (error as { code?: string }).code !== '42501') throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
