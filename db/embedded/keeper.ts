import { spawn, spawnSync } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasAttached } from './has-attached.ts';
import type { KeeperOrder } from './keeper-order.ts';

// Entry of the small process that holds the database server. It lives in a process group of its own, so that Ctrl-C in
// a terminal does not take the database away before its clients, and it notices by the end of its input that whoever
// started it is gone, however it went; then it waits for others who attached and shuts the server down.
const order: KeeperOrder = JSON.parse(process.argv[2] ?? '{}');
const log = openSync(join(order.directory, 'postgres.log'), 'a', 0o600);
const [program = '', ...args] = order.command;
const server = spawn(program, args, {
  ...order.identity,
  stdio: ['ignore', log, log],
  env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' },
});
const badge = join(order.directory, 'keepers', String(server.pid));
writeFileSync(badge, String(process.pid), { mode: 0o600 });
server.on('error', () => leave(1));
server.on('exit', (code) => leave(code ?? 1));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, letGo);
process.stdin.on('end', letGo).on('error', letGo).resume();

let leaving = false;

function letGo(): void {
  if (leaving) return;
  leaving = true;
  waitForOthers();
}

function waitForOthers(): void {
  if (hasAttached(order.directory)) setTimeout(waitForOthers, 200);
  else shutDown();
}

/** SIGINT is PostgreSQL's "fast" shutdown: sessions end, everything committed is on disk. SIGQUIT recovers at the next start. */
function shutDown(): void {
  const [control, ...rest] = order.stop;
  if (control !== undefined) spawnSync(control, rest, { stdio: 'ignore' });
  else server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 20_000).unref();
}

function leave(code: number): never {
  rmSync(badge, { force: true });
  process.exit(code);
}
