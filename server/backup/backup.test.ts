import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, openTestDatabase, withDatabase } from '#db/testing.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const database = openTestDatabase();
const now = new Date('2026-03-01T12:00:00Z');
let folder = '';
const spare: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-backup-'));
  await writeFile(join(folder, 'secret'), 'sixteen tons of secret');
  await fillEveryTable();
});
afterAll(async () => {
  for (const name of spare) await dropDatabase(database().adminUrl, name);
  await rm(folder, { recursive: true, force: true });
});

describe('backup and restore', () => {
  it('bring back every row of every table and every file, byte for byte', async () => {
    const first = await backup('first.zip');
    expect(first.tables.filter((table) => table.rows === 0).map((table) => table.name)).toEqual([]);

    const url = await emptyDatabase();
    const restored = await restore({ from: join(folder, 'first.zip'), url, directory: join(folder, 'restored') });
    expect(restored).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'restored', 'secret'), 'utf8')).toBe('sixteen tons of secret');
    expect((await stat(join(folder, 'restored', 'secret'))).mode & 0o777).toBe(0o600);

    const second = await backUp({ url, data: data(), to: join(folder, 'second.zip'), now });
    expect(second).toEqual(first);
    expect(await readFile(join(folder, 'second.zip'))).toHaveLength((await readFile(join(folder, 'first.zip'))).length);
  });

  it('keep the fence forced and unfinished work queued in the restored database', async () => {
    await backup('fence.zip');
    const url = await emptyDatabase();
    await restore({ from: join(folder, 'fence.zip'), url, directory: join(folder, 'fence') });
    await admin(async (sql) => {
      const open = await sql`select relname from pg_class where relrowsecurity and not relforcerowsecurity
        and relnamespace = 'public'::regnamespace`;
      expect(open.map((row) => row.relname)).toEqual([]);
      const jobs = await sql`select task_identifier, payload from graphile_worker.jobs
        join graphile_worker._private_jobs using (id)`;
      expect(jobs).toMatchObject([{ task_identifier: 'run-segmentation' }]);
    }, url);
  });

  it('write a file that its owner alone can read, and never over another', async () => {
    await backup('mine.zip');
    expect((await stat(join(folder, 'mine.zip'))).mode & 0o777).toBe(0o600);
    await writeFile(join(folder, 'taken.zip.partial'), 'another backup is being written');
    await expect(backup('taken.zip')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(folder, 'taken.zip.partial'), 'utf8')).toBe('another backup is being written');
  });

  it('refuse a database that holds something, and leave it as it was', async () => {
    await backup('full.zip');
    const result = await restore({ from: join(folder, 'full.zip'), url: database().adminUrl, directory: folder });
    expect(result).toMatchObject({
      ok: false,
      failure: { tag: 'refused', detail: expect.stringMatching('not empty') },
    });
    expect((await backup('after.zip')).tables).toEqual((await backup('after2.zip')).tables);
  });

  it('refuse a file that is no backup, and one that was cut short', async () => {
    await writeFile(join(folder, 'text.zip'), 'not a zip at all');
    const url = await emptyDatabase();
    const text = await restore({ from: join(folder, 'text.zip'), url, directory: folder });
    expect(text).toMatchObject({ ok: false, failure: { tag: 'not-a-backup' } });

    await backup('cut.zip');
    await truncate(join(folder, 'cut.zip'), 2_000);
    const cut = await restore({ from: join(folder, 'cut.zip'), url, directory: folder });
    expect(cut).toMatchObject({ ok: false, failure: { tag: 'not-a-backup' } });
  });
});

const data = () => ({ directory: folder, files: ['secret'] });
const backup = (name: string) => backUp({ url: database().adminUrl, data: data(), to: join(folder, name), now });

async function emptyDatabase(): Promise<string> {
  const name = `restore_${process.pid}_${spare.length}`;
  spare.push(name);
  await admin((sql) => sql.unsafe(`create database ${name}`));
  return withDatabase(database().adminUrl, name);
}

async function admin<T>(work: (sql: postgres.Sql) => Promise<T>, url = database().adminUrl): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** One row and more in each table, with the characters that COPY has to escape. */
async function fillEveryTable(): Promise<void> {
  const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
  const [workspace, user, q, incentive, response, run] = [1, 2, 3, 4, 5, 6].map(id) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const words = JSON.stringify({ story: 'line one\nline two\ttab \\ backslash \\N “quotes” Привет 你好 ā' });
  await admin(async (sql) => {
    await sql`insert into users values (${user}, 'a@example.org', 'Ānna', null, 'lv', ${now}, null)`;
    await sql`insert into identities values ('https://id.example', 'sub', ${user}, ${now})`;
    await sql`insert into sessions (id, user_id, created_at, expires_at) values (${id(7)}, ${user}, ${now}, ${now})`;
    await sql`insert into tokens values ('hash', 'password-reset', ${user}, 'a@example.org', ${now}, ${now}, null)`;
    await sql`insert into workspaces values (${workspace}, 'w', 'W', ${now}), (${id(8)}, 'empty', 'E', ${now})`;
    await sql`insert into members values (${workspace}, ${user}, 'owner', ${now})`;
    await sql`insert into questionnaires (workspace_id, id, code, draft, created_at, updated_at)
      values (${workspace}, ${q}, 'q', ${words}::jsonb, ${now}, ${now})`;
    await sql`insert into versions values (${workspace}, ${q}, 1, 'h', ${words}::jsonb, ${now}, ${user})`;
    await sql`insert into links values ('link', ${workspace}, ${q})`;
    await sql`insert into link_terms values (${workspace}, ${q}, 'link', 1, 'web', '{}', null, null, false, ${now})`;
    await sql`insert into invitations values (${workspace}, ${id(9)}, 'token', 'b@example.org', 'viewer', ${user}, ${now}, ${now}, null)`;
    await sql`insert into activities values (${workspace}, ${id(9)}, ${now}, ${user}, 'questionnaire-published', ${q}, 'Ānna’s', '{}')`;
    await sql`insert into imports (workspace_id, id, file_name, bytes, shape, state, progress, created_at)
      values (${workspace}, ${id(9)}, 'answers.csv', '\\x00ff0a5c', 'shape', 'mapping', 0, ${now})`;
    await sql`insert into import_mappings values (${workspace}, 'shape', ${words}::jsonb, ${now})`;
    await sql`insert into quotas values (${workspace}, ${q}, ${id(9)}, 0, 'true', 5, 1)`;
    await sql`insert into incentives values (${workspace}, ${q}, ${incentive}, 'code', '{}', ${now})`;
    await sql`insert into incentive_codes values (${workspace}, ${incentive}, 'B-2')`;
    await sql`insert into claims values (${workspace}, ${incentive}, 'ticket', 'A-1', '2026-03-01')`;
    await sql`insert into responses (workspace_id, questionnaire_id, id, key_hash, link, version, status, language,
        answers, hidden, revision, body_hash, test, started_at, saved_at, submitted_at)
      values (${workspace}, ${q}, ${response}, 'k', 'link', 1, 'complete', 'ru', ${words}::jsonb, '{}', 1, 'b', false,
        ${now}, ${now}, ${now})`;
    await sql`insert into segmentations (workspace_id, id, questionnaire_id, options, state, progress, attempts, created_at)
      values (${workspace}, ${run}, ${q}, '{}', 'running', 0.25, 1, ${now})`;
    await sql`insert into assignments values (${workspace}, ${run}, ${q}, ${response}, 'a', 0.875)`;
    await sql`insert into segments values (${workspace}, ${run}, 'a', 0, 'Squeezed parents', 2, null, ${user}, ${now})`;
    await sql`insert into personas values (${workspace}, ${id(5)}, ${run}, 'a', 'draft', ${words}::jsonb, 1, ${now}, ${now}, ${user})`;
    await sql`insert into journey_maps values (${workspace}, ${id(6)}, ${id(5)}, 'Map', ${words}::jsonb, 1, ${now}, ${now}, ${user})`;
    await sql`insert into journey_shares values (${workspace}, ${id(7)}, ${id(6)}, 'token', ${user}, ${now}, null)`;
  });
}
