import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Runner } from './choose-runner.ts';
import { createDatabase } from './create-database.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';
import type { Binaries } from './find-binaries.ts';
import { freePort } from './free-port.ts';
import type { KeeperOrder } from './keeper-order.ts';
import { answers, readServer } from './read-server.ts';
import { type EmbeddedPostgres, markAttached, serverHandle, untilExit } from './server-handle.ts';

export interface Launch {
  readonly directory: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts a keeper with the server in it, waits until the server answers, and sees that the database `segue` is there. */
export async function launchServer(launch: Launch): Promise<Result<EmbeddedPostgres, EmbeddedFailure>> {
  const { directory, password } = launch;
  const log = join(directory, 'postgres.log');
  const from = shortenLog(log);
  const port = await freePort(lastPort(directory));
  const keeper = spawn(
    process.execPath,
    [join(import.meta.dirname, 'keeper.ts'), JSON.stringify(orderFor(launch, port))],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
    },
  );
  keeper.stdin?.on('error', () => {});
  const leave = markAttached(directory);
  const pid = await untilReady(directory, keeper);
  if (pid !== null && (await answers(port, password, join(directory, 'data')))) {
    writeFileSync(join(directory, 'port'), String(port), { mode: 0o600 });
    await createDatabase(port, password);
    return ok(serverHandle({ directory, password, server: { pid, port }, keeper, leave }));
  }
  leave();
  keeper.stdin?.end();
  await untilExit(keeper);
  return fail({ tag: 'not-started', log, reason: reasonIn(log, from) });
}

function orderFor({ directory, binaries, runner, settings }: Launch, port: number): KeeperOrder {
  const data = join(directory, 'data');
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return {
    directory,
    command: [...runner.prefix, binaries.postgres, '-D', data, ...flags],
    identity: runner.identity,
    stop: process.platform === 'win32' ? [binaries.control, 'stop', '-D', data, '-m', 'fast', '-w'] : [],
  };
}

/** Null when the keeper ended first, or a minute went by. */
async function untilReady(directory: string, keeper: ChildProcess): Promise<number | null> {
  const deadline = Date.now() + 60_000;
  while (keeper.exitCode === null && keeper.signalCode === null && Date.now() < deadline) {
    const server = readServer(directory);
    if (server.state === 'kept') return server.pid;
    await sleep(20);
  }
  return null;
}

/** The port of last time, which clients reconnect to after a crash; 0 when there was none. */
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
    const fatal = lines.find((line) => /FATAL|PANIC|error/i.test(line));
    return fatal?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') ?? 'it said nothing';
  } catch {
    return 'it left no log';
  }
}
