import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { openSession } from '#server/auth/open-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import type { Context } from '#server/context.ts';
import { ensureOwner } from '#server/workspaces/ensure-owner.ts';
import type { Measurement } from '../measurement.ts';
import { openBenchDatabase } from '../respond/bench-database.ts';
import { type MeasuredPage, measuredPages } from './pages.ts';
import { type Seeded, seed } from './seed.ts';

const small = 1_000;
const large = 100_000;
const rounds = 11;
const secret = 'a secret of the bench, at least 32 bytes long';
const root = join(import.meta.dirname, '..', '..');

/**
 * Time from request to the last byte of every page of the studio, warm, over 1,000 and over 100,000 responses: the production server in
 * a process of its own on a database of its own, signed in as an owner, the two sizes taking turns; medians. `reference` is the
 * same page at 1,000, so a ratio under 1 says how much slower it grew.
 */
export async function suite(): Promise<readonly Measurement[]> {
  if (!existsSync(join(root, '.next', 'BUILD_ID')))
    throw new Error('The pages are not built: run npm run build first.');
  const database = await openBenchDatabase();
  const children: ChildProcess[] = [];
  try {
    const { context } = database;
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const start = (entry: string) => {
      const child = startEntry(entry, database.url, database.directory, port);
      children.push(child);
      return child;
    };
    const worker = start('server/worker.ts');
    const [few, many, cookie] = await fill(context);
    await end(worker);
    await listening(url, start('server/web.ts'));
    const measured: Measurement[] = [];
    for (const page of measuredPages) measured.push(...(await measure(url, cookie, page, few, many)));
    return measured;
  } finally {
    await Promise.all(children.map(end));
    await database.stop();
  }
}

async function fill(context: Context): Promise<readonly [Seeded, Seeded, string]> {
  const { email } = await ensureOwner(context, { email: 'owner@bench.example' });
  const user = await findUserByEmail(context.connection.db, email);
  const opened = user && (await openSession(context, user.id));
  if (!user || !opened) throw new Error('the bench has no owner');
  const began = Date.now();
  const few = await seed(context, user.id, small);
  const many = await seed(context, user.id, large);
  console.log(`  filled with ${small} and ${large} responses in ${Math.round((Date.now() - began) / 1000)} s`);
  return [few, many, `${sessionCookie(context.url).name}=${opened.cookie}`];
}

async function measure(
  url: string,
  cookie: string,
  page: MeasuredPage,
  few: Seeded,
  many: Seeded,
): Promise<readonly Measurement[]> {
  const ask = (seeded: Seeded) => timed(`${url}/${seeded.slug}${page.path(seeded)}`, cookie);
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    const [a, b] = [await ask(few), await ask(many)];
    const wrong = [a, b].find(({ status }) => status !== 200);
    if (wrong) {
      const note = `answered ${wrong.status}`;
      return [{ name: page.name, value: 0, unit: 'ms', reference: null, ratio: null, holds: false, note }];
    }
    if (round < 0) continue;
    times.few.push(a.ms);
    times.many.push(b.ms);
  }
  const [reference, value] = [median(times.few), median(times.many)];
  const bar = page.bar === undefined ? {} : { holds: value <= page.bar, note: `bar ${page.bar} ms at 100,000` };
  return [
    { name: `${page.name}, 1 k`, value: reference, unit: 'ms', reference: null, ratio: null },
    { name: `${page.name}, 100 k`, value, unit: 'ms', reference, ratio: reference / value, ...bar },
  ];
}

async function timed(url: string, cookie: string): Promise<{ readonly status: number; readonly ms: number }> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - began };
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}

function startEntry(entry: string, databaseUrl: string, data: string, port: number): ChildProcess {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    SEGUE_DATA: data,
    SEGUE_SECRET: secret,
    SEGUE_DEMO: 'off',
    SEGUE_URL: '',
    SEGUE_RATE_LIMITS: 'off',
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  return spawn(process.execPath, [entry], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function listening(url: string, web: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (web.exitCode !== null) throw new Error(`the web process ended with code ${web.exitCode}`);
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('the web process did not listen within a minute');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
