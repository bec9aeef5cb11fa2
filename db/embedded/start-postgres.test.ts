import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEmbeddedFailure } from './embedded-failure.ts';
import { isAlive } from './is-alive.ts';
import { startPostgres } from './start-postgres.ts';

let root: string;
let directory: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'segue embedded '));
  chmodSync(root, 0o711);
  directory = join(root, 'data with a space');
  await (await start()).stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(where = directory, durable = false) {
  const started = await startPostgres({ directory: where, durable });
  if (!started.ok) throw new Error(describeEmbeddedFailure(started.failure));
  return started.value;
}

async function ask(url: string, question: string): Promise<Record<string, unknown>> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return { ...(await sql.unsafe(question))[0] };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; isAlive(pid) && waited < 20_000; waited += 50) await sleep(50);
  expect(isAlive(pid)).toBe(false);
}

function keeperOf(pid: number): number {
  return Number(readFileSync(join(directory, 'keepers', String(pid)), 'utf8'));
}

/** Another process that starts the server on the directory and then waits to be killed. */
async function startElsewhere() {
  const code = `const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))});
    const started = await startPostgres({ directory: ${JSON.stringify(directory)}, durable: false });
    console.log(JSON.stringify({ pid: started.value.pid, attached: started.value.attached }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, ...(JSON.parse(String(line)) as { pid: number; attached: boolean }) };
}

describe('the embedded PostgreSQL', () => {
  test('is version 18, in UTF-8, sorts by code point, and writes durably unless told otherwise', async () => {
    const server = await start();
    const row = await ask(
      server.url,
      `select current_setting('server_version_num')::int / 10000 as version, pg_encoding_to_char(encoding) as encoding,
        datlocale as locale, 'ž' > 'z' as sorted from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ version: 18, encoding: 'UTF8', locale: 'C.UTF-8', sorted: true });
    await server.stop();
    const durable = await start(directory, true);
    expect(await ask(durable.url, "select current_setting('fsync') as fsync")).toEqual({ fsync: 'on' });
    await durable.stop();
  });

  test('logs in as an owner without superuser rights, refuses a wrong password, and shows its own to nobody else', async () => {
    const server = await start();
    expect(await ask(server.url, 'select rolsuper, rolname from pg_roles where rolname = current_user')).toEqual({
      rolsuper: false,
      rolname: 'segue',
    });
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(join(directory, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, 'data')).mode & 0o777).toBe(0o700);
    await server.stop();
    await untilGone(server.pid);
  });

  test('keeps the same address from start to start, and moves when another program took its port', async () => {
    const first = await start();
    await first.stop();
    const taker = createServer().listen(first.port, '127.0.0.1');
    await once(taker, 'listening');
    const moved = await start();
    expect(moved.port).not.toBe(first.port);
    await moved.stop();
    taker.close();
    const again = await start();
    expect(again.port).toBe(moved.port);
    await again.stop();
  });

  test('is shared by a second process, and ends only when the last one let go', async () => {
    const elsewhere = await startElsewhere();
    const here = await start();
    expect([elsewhere.attached, here.attached, here.pid]).toEqual([false, true, elsewhere.pid]);
    elsewhere.child.kill('SIGKILL');
    await sleep(700);
    expect(await ask(here.url, 'select 1 as one')).toEqual({ one: 1 });
    await here.stop();
    await untilGone(here.pid);
  });

  test('ends with whoever started it, even by kill -9', async () => {
    const { child, pid } = await startElsewhere();
    child.kill('SIGKILL');
    await untilGone(pid);
    expect(existsSync(join(directory, 'data', 'postmaster.pid'))).toBe(false);
  });

  test('recovers what was committed after kill -9 of the server', async () => {
    const server = await start(directory, true);
    await ask(server.url, 'create table if not exists kept (n int)');
    await ask(server.url, 'insert into kept values (1)');
    process.kill(server.pid, 'SIGKILL');
    await server.gone;
    const again = await start();
    expect(await ask(again.url, 'select count(*)::int as n from kept')).toEqual({ n: 1 });
    expect(again.port).toBe(server.port);
    await again.stop();
  });

  test('replaces a server that lost its keeper', async () => {
    const server = await start();
    process.kill(keeperOf(server.pid), 'SIGKILL');
    await server.gone;
    expect(isAlive(server.pid)).toBe(true);
    const again = await start();
    expect(again.attached).toBe(false);
    expect(again.pid).not.toBe(server.pid);
    expect(isAlive(server.pid)).toBe(false);
    await again.stop();
  });

  test('clears a stale pid file, also one whose number another program has now', async () => {
    for (const pid of [2 ** 22 + 1, process.pid]) {
      writeFileSync(
        join(directory, 'data', 'postmaster.pid'),
        `${pid}\n${join(directory, 'data')}\n1\n5432\n\n\n\nready\n`,
      );
      const server = await start();
      expect(server.attached).toBe(false);
      await server.stop();
    }
  });

  test('finishes what a start interrupted in the middle of initdb left', async () => {
    const where = join(root, 'interrupted');
    mkdirSync(join(where, 'data.new', 'base'), { recursive: true });
    writeFileSync(join(where, 'data.new', 'PG_VERSION'), '18\n');
    const server = await start(where);
    expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
    expect(readdirSync(where)).not.toContain('data.new');
  });

  test('says in one sentence what is wrong with its directory', async () => {
    const other = join(root, 'other version');
    mkdirSync(join(other, 'data'), { recursive: true });
    writeFileSync(join(other, 'data', 'PG_VERSION'), '15\n');
    const started = await startPostgres({ directory: other });
    expect(started.ok ? '' : describeEmbeddedFailure(started.failure)).toMatch(
      /made by PostgreSQL 15 and this is 18: back it up/,
    );

    writeFileSync(join(root, 'a file'), '');
    const blocked = await startPostgres({ directory: join(root, 'a file', 'data') });
    expect(blocked.ok ? '' : describeEmbeddedFailure(blocked.failure)).toMatch(
      /cannot be written \(ENOTDIR\): choose a writable one/,
    );
  });

  test.runIf(process.getuid?.() === 0)('leaves alone a database of another user, and says whose it must be', () => {
    const foreign = join(root, 'foreign');
    const data = join(foreign, 'data');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    chmodSync(foreign, 0o777);
    const [start, describeFailure] = ['start-postgres.ts', 'embedded-failure.ts'].map((name) =>
      JSON.stringify(join(import.meta.dirname, name)),
    );
    const code = `const { startPostgres } = await import(${start});
      const { describeEmbeddedFailure } = await import(${describeFailure});
      const started = await startPostgres({ directory: ${JSON.stringify(foreign)} });
      console.log(started.ok ? 'started' : describeEmbeddedFailure(started.failure));`;
    const nobody = { uid: 65_534, gid: 65_534 };
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { ...nobody, encoding: 'utf8' });
    // Where nobody may not even read this file (a clone under /root), there is nothing to try.
    if (run.status === 0)
      expect(run.stdout).toContain(`The database in ${data} belongs to another user: start as that user`);
    else expect(`${run.error?.message} ${run.stderr}`).toMatch(/EACCES|ERR_MODULE_NOT_FOUND|denied/i);
  });

  test.runIf(process.getuid?.() === 0)(
    'runs for root in a directory that nobody else may enter, or says why not',
    async () => {
      const closed = join(root, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      const started = await startPostgres({ directory: join(closed, 'postgres'), durable: false });
      if (started.ok) {
        expect(await ask(started.value.url, 'select 1 as one')).toEqual({ one: 1 });
        await started.value.stop();
      } else {
        expect(started.failure).toEqual({ tag: 'root-cannot-drop', path: closed });
      }
    },
  );
});
