import { spawn, spawnSync } from 'node:child_process';
import { openSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

/**
 * Entry of the small process that holds the database server. It lives in a process group of its own, so that Ctrl-C in
 * a terminal does not take the database away before its clients, and it notices by the end of its input that whoever
 * started it is gone, however it went; then it waits for others who attached and shuts the server down.
 */
export type KeeperOrder = {
  readonly directory: string;
  readonly command: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
  readonly stop: readonly string[];
  readonly port: number;
};

const order: KeeperOrder = JSON.parse(process.argv[2] ?? '{}');
const log = openSync(join(order.directory, 'postgres.log'), 'a', 0o600);
const [program = '', ...args] = order.command;
const server = spawn(program, args, {
  ...order.identity,
  stdio: ['ignore', log, log],
  env: { PATH: process.env['PATH'], LC_ALL: 'C' },
});
server.on('error', () => process.exit(1));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
writeFileSync(
  join(order.directory, 'server.json'),
  JSON.stringify({ keeper: process.pid, postgres: server.pid, port: order.port }),
  { mode: 0o600 },
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, letGo);
process.stdin.on('end', letGo).on('error', letGo).resume();

let leaving = false;

function letGo(): void {
  if (leaving) return;
  leaving = true;
  const timer = setInterval(() => {
    if (hasAttached()) return;
    clearInterval(timer);
    shutDown();
  }, 200);
  if (!hasAttached()) {
    clearInterval(timer);
    shutDown();
  }
}

function hasAttached(): boolean {
  const folder = join(order.directory, 'attached');
  let living = false;
  for (const name of readdirSync(folder)) {
    if (isAlive(Number(name))) living = true;
    else unlinkSync(join(folder, name));
  }
  return living;
}

/** SIGINT is PostgreSQL's "fast" shutdown: sessions end, everything committed is on disk. SIGQUIT recovers at the next start. */
function shutDown(): void {
  const [control, ...rest] = order.stop;
  if (control !== undefined) spawnSync(control, rest, { stdio: 'ignore' });
  else server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 20_000).unref();
}
