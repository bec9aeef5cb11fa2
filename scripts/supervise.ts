import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { lastUrl } from '#db/embedded/last-url.ts';
import { pendingMigrations } from '#db/pending-migrations.ts';
import { fenceProblem } from '#server/fence-problem.ts';
import { watchParent } from '#server/outside/watch-parent.ts';
import { parseSettings } from '#server/settings.ts';
import { demoNote } from '#server/workspaces/demo-note.ts';
import { buildIfStale } from './prepare/build-if-stale.ts';
import { type KeptDatabase, keepDatabase } from './supervise/keep-database.ts';
import { type Kept, keepRunning } from './supervise/keep-running.ts';
import { makeDemoAside } from './supervise/make-demo-aside.ts';
import { portProblem } from './supervise/port-problem.ts';
import { clearRunState, readRunState, writeRunState } from './supervise/run-state.ts';
import { waitForHealth } from './supervise/wait-for-health.ts';

// Second half of `npm start`, on Node 24: checks, builds, starts the database, migrates, starts web and worker, keeps
// them running and takes everything down again. Progress goes to standard error, the two last lines to standard output.
const root = dirname(import.meta.dirname);
const say = (sentence: string) => console.error(sentence);

/** Why it cannot go on, in one sentence with the remedy. */
class Refusal extends Error {
  readonly code: number;
  constructor(sentence: string, code = 1) {
    super(sentence);
    this.code = code;
  }
}

const children: Kept[] = [];
let database: KeptDatabase | null = null;
let stopDemo = async () => {};
let ownsRunState = false;
let leaving = false;
const settings = readSettings();
const logs = join(settings.dataDirectory, 'logs');
const address = () => settings.databaseUrl ?? database?.url() ?? lastUrl(databaseDirectory()) ?? '';
const env = () => ({
  ...process.env,
  DATABASE_URL: address(),
  SEGUE_DATA: settings.dataDirectory,
  NODE_ENV: 'production' as const,
  NODE_COMPILE_CACHE: join(root, '.build', 'compiled'),
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(0));
watchParent(() => void leave(1));
try {
  await start();
} catch (error) {
  if (!leaving) say(error instanceof Refusal ? error.message : faultSentence(error));
  await leave(error instanceof Refusal ? error.code : 1);
}

async function start(): Promise<void> {
  await check();
  const notBuilt = buildIfStale(root, say);
  if (notBuilt !== null) throw new Refusal(notBuilt);
  // The web process takes longest to boot and needs no database for it, so it starts first when the address is known.
  const early = address() !== '' ? keep('web') : null;
  await openDatabase();
  await migrateIfNeeded(early);
  const problem = await fenceProblem(address());
  if (problem !== undefined) throw new Refusal(problem);
  const web = early ?? keep('web');
  const signIn = promisify(execFile)(process.execPath, [join(root, 'scripts', 'supervise', 'sign-in-line.ts')], {
    env: env(),
    cwd: root,
  });
  signIn.catch(() => {});
  keep('worker');
  const well = await waitForHealth(settings, () => leaving || web.failures() > 2);
  if (!well) throw new Refusal(`Segue did not become ready: the reason stands at the end of ${web.log}.`);
  const { stdout } = await signIn;
  if (!settings.rateLimits) say('Warning: rate limits are off (SEGUE_RATE_LIMITS=off); use this for load tests only.');
  if (leaving) return;
  console.log(`Segue: ${settings.url}\n${stdout.trim()}`);
  if (settings.demo && demoNote(settings.dataDirectory).read()?.state !== 'ready')
    stopDemo = makeDemoAside({ root, logDirectory: logs, env, say });
}

async function check(): Promise<void> {
  const { dataDirectory, host, port, url } = settings;
  const running = readRunState(dataDirectory);
  if (running !== null)
    throw new Refusal(
      `Segue is already running at ${running.url} (process ${running.pid}): open that, or stop it first.`,
    );
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    // As root the database runs as nobody, who must get through; what lies here is closed file by file.
    if (process.getuid?.() === 0) chmodSync(dataDirectory, statSync(dataDirectory).mode | 0o011);
    writeRunState(dataDirectory, { pid: process.pid, url });
    ownsRunState = true;
  } catch (error) {
    throw new Refusal(
      `The data directory ${dataDirectory} cannot be written (${codeOf(error)}): choose a writable one with SEGUE_DATA=/path npm start.`,
    );
  }
  const problem = await portProblem(port, host);
  if (problem !== null) throw new Refusal(portSentence(problem));
}

function keep(name: 'web' | 'worker'): Kept {
  const kept = keepRunning({ name, root, entry: join('server', `${name}.ts`), logDirectory: logs, env, say });
  children.push(kept);
  return kept;
}

async function openDatabase(): Promise<void> {
  if (settings.databaseUrl !== null) return;
  const expected = address();
  const renew = () => {
    for (const child of children) child.renew();
  };
  const kept = await keepDatabase(databaseDirectory(), say, renew);
  if (!kept.ok) throw new Refusal(kept.failure);
  database = kept.value;
  if (address() !== expected) renew();
}

async function migrateIfNeeded(early: Kept | null): Promise<void> {
  try {
    if ((await pendingMigrations(address())) === 0) return;
    await early?.pause();
    const { migrate } = await import('#db/migrate.ts');
    await migrate(address());
    early?.resume();
  } catch (error) {
    throw new Refusal(
      settings.databaseUrl === null
        ? `The database could not be brought up to this release (${codeOf(error)}): start the release that made it, or restore a backup into an empty SEGUE_DATA.`
        : `The database of DATABASE_URL cannot be used (${codeOf(error)}): check that it runs, and that its role may create tables and roles.`,
    );
  }
}

function databaseDirectory(): string {
  return join(settings.dataDirectory, 'postgres');
}

function readSettings() {
  const parsed = parseSettings(process.env);
  if (parsed.ok) return parsed.value;
  say(parsed.failure.sentence);
  process.exit(2);
}

function portSentence(problem: string): string {
  const { host, port } = settings;
  if (problem === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that, or choose another port, such as PORT=${port + 1} npm start.`;
  if (problem === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023, such as PORT=3000 npm start.`;
  return `Segue cannot listen on ${host}:${port} (${problem}): set HOST to an address of this machine, such as 127.0.0.1.`;
}

function faultSentence(error: unknown): string {
  return `Segue could not start (${codeOf(error)}): the logs are in ${logs}.`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

/** Takes everything down, the database last. Asked a second time, it does not wait. */
async function leave(code: number): Promise<never> {
  const patience = leaving ? 0 : 20_000;
  leaving = true;
  await Promise.all([stopDemo(), ...children.map((child) => child.stop(patience))]);
  await database?.stop();
  if (ownsRunState) clearRunState(settings.dataDirectory);
  process.exit(code);
}
