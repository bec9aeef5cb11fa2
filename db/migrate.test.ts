import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { connect } from './connection.ts';
import { LaterReleaseError, migrate } from './migrate.ts';
import { pendingMigrations } from './pending-migrations.ts';
import { releaseMigrations } from './release-migrations.ts';
import { dropDatabase, withDatabase } from './testing.ts';

/**
 * The last migration of each release that went out, oldest first: databases that must migrate with their data.
 * Add a line when a release is made; `filledAt` below then fills what that release could hold.
 */
const releases: readonly string[] = [];

const server = process.env.SEGUE_TEST_POSTGRES ?? '';
const made: { name: string; as: string }[] = [];
const role = `plain_${process.pid}_${randomBytes(3).toString('hex')}`;

afterAll(async () => {
  for (const { name, as } of made) await dropDatabase(as, name);
  await admin(server, (sql) => sql.unsafe(`drop role if exists ${role}`));
});

describe('migrate', () => {
  it('brings an empty database up to this release, and is done when called again', async () => {
    const url = await emptyDatabase();
    expect(await pendingMigrations(url)).toBe((await releaseMigrations()).length);
    await migrate(url);
    expect(await pendingMigrations(url)).toBe(0);
    await migrate(url);
    expect(await pendingMigrations(url)).toBe(0);
  });

  it('lets several processes start at once', async () => {
    const url = await emptyDatabase();
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(await pendingMigrations(url)).toBe(0);
  });

  it('continues from every earlier point, with rows in place', async () => {
    const names = await releaseMigrations();
    for (let point = 1; point < names.length; point++) {
      const url = await emptyDatabase();
      await migrate(url, point);
      await admin(url, (sql) => sql`insert into workspaces values (${workspace}, 'kept', 'Kept', now())`);
      await migrate(url);
      const kept = await admin(url, (sql) => sql`select slug from workspaces`);
      expect({ point, kept: kept.map((row) => row.slug) }).toEqual({ point, kept: ['kept'] });
    }
  });

  it('knows every release that went out', async () => {
    expect(await releaseMigrations()).toEqual(expect.arrayContaining([...releases]));
  });

  it('refuses a database that a later release made, in a sentence', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    await admin(url, (sql) => sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e15)`);
    await expect(migrate(url)).rejects.toThrow(LaterReleaseError);
    await expect(migrate(url)).rejects.toThrow(/later release/);
  });

  it('[S14] works for a role without superpowers, which the fence then binds like any other', async () => {
    await admin(server, (sql) => sql.unsafe(`create role ${role} login password 'plain' createdb createrole`));
    const asRole = new URL(server);
    asRole.username = role;
    asRole.password = 'plain';
    const url = withDatabase(asRole.toString(), await emptyDatabaseName(asRole.toString()));
    // The role segue_app is the server's, made by whoever came first: its maker hands it on.
    await admin(server, (sql) => sql.unsafe(`grant segue_app to ${role} with admin option`));
    await migrate(url);
    const connection = connect(url, 1);
    try {
      const [row] = await connection.sql`select current_user as who, row_security_active('responses') as active`;
      expect(row).toEqual({ who: 'segue_app', active: true });
    } finally {
      await connection.close();
    }
  });
});

const workspace = '00000000-0000-7000-8000-000000000001';

async function emptyDatabaseName(as = server): Promise<string> {
  const name = `migrate_${process.pid}_${randomBytes(4).toString('hex')}`;
  made.push({ name, as });
  await admin(as, (sql) => sql.unsafe(`create database ${name}`));
  return name;
}

async function emptyDatabase(): Promise<string> {
  return withDatabase(server, await emptyDatabaseName());
}

async function admin<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
