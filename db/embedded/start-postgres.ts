import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { fail, ok, type Result } from '#lib/result.ts';
import { chooseRunner, type Runner } from './choose-runner.ts';
import { createCluster } from './create-cluster.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';
import { type Binaries, findBinaries } from './find-binaries.ts';
import { hasAttached } from './has-attached.ts';
import { isAlive } from './is-alive.ts';
import type { KeeperOrder } from './keeper-order.ts';
import { embeddedUrl } from './last-url.ts';
import { answers, readServer } from './read-server.ts';

export type EmbeddedPostgres = {
  /** Address of the database `segue` with its password: for clients in our own processes, never for a log. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True when the server was already running and this process only attached to it. */
  readonly attached: boolean;
  /** Resolves when the server is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Lets go of the server; it shuts down cleanly once nobody else uses it. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  /** Where it lives; made when missing. Holds `data/`, the password (mode 600) and the log. */
  readonly directory: string;
  /** False only for throw-away databases of tests: no fsync. */
  readonly durable?: boolean;
  /** Further server settings, name to value. */
  readonly settings?: Readonly<Record<string, string>>;
};

const attempts = 3;

/**
 * Starts the real PostgreSQL 18 that npm brought, on a loopback port of its own, or attaches to the one already running
 * on that directory. A stale pid file, a server orphaned by kill -9, a taken port: cleared up, then tried again.
 * Cost: 1–2 s the first time (initdb), 0.1–0.2 s later. The server ends with whoever started it, even by kill -9.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<Result<EmbeddedPostgres, EmbeddedFailure>> {
  const binaries = findBinaries();
  if (!binaries.ok) return binaries;
  const prepared = prepare(options.directory);
  if (!prepared.ok) return prepared;
  const { directory, password } = prepared.value;
  const runner = chooseRunner([directory, binaries.value.root]);
  if (!runner.ok) return runner;
  let failure: EmbeddedFailure = {
    tag: 'not-started',
    log: join(directory, 'postgres.log'),
    reason: 'it did not answer',
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const attached = await attach(directory, password);
    if (attached !== null) return ok(attached);
    const created = createCluster(
      join(directory, 'data'),
      password,
      binaries.value,
      runner.value,
      options.durable !== false,
    );
    if (!created.ok) return created;
    const started = await launch(directory, password, binaries.value, runner.value, options);
    if (started.ok) return started;
    failure = started.failure;
    await sleep(300 * (attempt + 1));
  }
  return fail(failure);
}

function prepare(wanted: string): Result<{ directory: string; password: string }, EmbeddedFailure> {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o711 });
    const directory = realpathSync(wanted);
    accessSync(directory, constants.W_OK);
    if (process.getuid?.() === 0) chmodSync(directory, statSync(directory).mode | 0o011);
    for (const name of ['attached', 'keepers']) mkdirSync(join(directory, name), { recursive: true, mode: 0o700 });
    return ok({ directory, password: keepPassword(join(directory, 'password')) });
  } catch (error) {
    return fail({ tag: 'not-writable', path: wanted, reason: codeOf(error) });
  }
}

function keepPassword(path: string): string {
  try {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/** Uses the living server of this directory, or ends one that nobody keeps and clears a pid file that nobody holds. */
async function attach(directory: string, password: string): Promise<EmbeddedPostgres | null> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const server = readServer(directory);
    if (server.state === 'none') return null;
    if (server.state === 'dead') {
      rmSync(join(directory, 'data', 'postmaster.pid'), { force: true });
      return null;
    }
    if (server.state === 'orphaned') {
      if (!endServer(server.pid)) return null;
    } else if (server.state === 'starting') {
      await sleep(100);
    } else {
      const leave = register(directory);
      if (await answers(server.port, password, join(directory, 'data')))
        return handle(directory, password, server, true, null, leave);
      leave();
    }
    await sleep(200);
  }
  return null;
}

/** Ends a server that lost its keeper; false when it is another user's. */
function endServer(pid: number): boolean {
  try {
    process.kill(pid, 'SIGINT');
    return true;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function launch(
  directory: string,
  password: string,
  binaries: Binaries,
  runner: Runner,
  options: EmbeddedOptions,
): Promise<Result<EmbeddedPostgres, EmbeddedFailure>> {
  const log = join(directory, 'postgres.log');
  const from = shortenLog(log);
  const port = await freePort(lastPort(directory));
  const data = join(directory, 'data');
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...options.settings,
  };
  const order: KeeperOrder = {
    directory,
    command: [
      ...runner.prefix,
      binaries.postgres,
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    identity: runner.identity,
    stop: process.platform === 'win32' ? [binaries.control, 'stop', '-D', data, '-m', 'fast', '-w'] : [],
  };
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), JSON.stringify(order)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  keeper.stdin?.on('error', () => {});
  const leave = register(directory);
  const pid = await waitUntilReady(directory, keeper);
  if (pid !== null && (await answers(port, password, data))) {
    writeFileSync(join(directory, 'port'), String(port));
    await createDatabase(port, password);
    return ok(handle(directory, password, { pid, port }, false, keeper, leave));
  }
  leave();
  keeper.stdin?.end();
  await exited(keeper);
  return fail({ tag: 'not-started', log, reason: reasonIn(log, from) });
}

async function waitUntilReady(directory: string, keeper: ChildProcess): Promise<number | null> {
  const deadline = Date.now() + 60_000;
  while (keeper.exitCode === null && keeper.signalCode === null && Date.now() < deadline) {
    const server = readServer(directory);
    if (server.state === 'kept') return server.pid;
    await sleep(20);
  }
  return null;
}

/**
 * Segue logs in as `segue`, which owns its database and may make roles, but is no superuser: whoever gets hold of a
 * connection can neither read files nor run programs. It passes row-level security, for backups; the web takes `segue_app`.
 */
async function createDatabase(port: number, password: string): Promise<void> {
  const sql = postgres({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', max: 1 });
  try {
    const [there] = await sql`select
      exists (select from pg_roles where rolname = 'segue') as role,
      exists (select from pg_database where datname = 'segue') as database`;
    if (!there?.role) await sql.unsafe(`create role segue login createdb createrole bypassrls password '${password}'`);
    if (!there?.database) await sql`create database segue owner segue`;
  } finally {
    await sql.end();
  }
}

function handle(
  directory: string,
  password: string,
  server: { readonly pid: number; readonly port: number },
  attached: boolean,
  keeper: ChildProcess | null,
  leave: () => void,
): EmbeddedPostgres {
  let gone = false;
  const over = (keeper === null ? untilDead(server.pid, () => gone) : exited(keeper)).then(() => {
    gone = true;
  });
  return {
    url: embeddedUrl(server.port, password),
    port: server.port,
    pid: server.pid,
    attached,
    gone: over,
    stop: async () => {
      leave();
      if (keeper === null) {
        gone = true;
        return;
      }
      keeper.stdin?.end();
      while (!gone && !hasAttached(directory)) await Promise.race([over, sleep(100)]);
      keeper.unref();
    },
  };
}

function register(directory: string): () => void {
  const path = join(directory, 'attached', `${process.pid}.${randomBytes(4).toString('hex')}`);
  writeFileSync(path, '', { mode: 0o600 });
  return () => {
    try {
      unlinkSync(path);
    } catch {
      // the keeper sweeps this folder too
    }
  };
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
}

async function untilDead(pid: number, enough: () => boolean): Promise<void> {
  while (isAlive(pid) && !enough()) await sleep(300, undefined, { ref: false });
}

/** The port of last time when it is free (clients reconnect to it after a crash), else one the system chooses. */
async function freePort(preferred: number): Promise<number> {
  for (const port of preferred > 0 ? [preferred, 0] : [0]) {
    const got = await tryPort(port);
    if (got !== null) return got;
  }
  return 0;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

function lastPort(directory: string): number {
  try {
    return Number(readFileSync(join(directory, 'port'), 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** Keeps the log under 5 MB and returns where this start's lines begin. */
function shortenLog(path: string): number {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size < 5_000_000) return size;
  truncateSync(path, 0);
  return 0;
}

function reasonIn(log: string, from: number): string {
  try {
    const lines = readFileSync(log).subarray(from).toString('utf8').split('\n');
    return (
      lines.find((line) => /FATAL|PANIC|error/i.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') ??
      'it said nothing'
    );
  } catch {
    return 'it left no log';
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
