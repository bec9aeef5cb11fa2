import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '#db/migrate.ts';
import { keepSecret } from '#server/keep-secret.ts';
import { watchParent } from '#server/outside/watch-parent.ts';
import { processContext } from '#server/process-context.ts';
import { parseSettings, type Settings } from '#server/settings.ts';
import { ensureOwner } from '#server/workspaces/ensure-owner.ts';
import { buildIfStale } from './prepare/build-if-stale.ts';
import { type KeptDatabase, keepDatabase } from './supervise/keep-database.ts';
import { type Kept, keepRunning } from './supervise/keep-running.ts';
import { portProblem } from './supervise/port-problem.ts';
import { clearRunState, readRunState, writeRunState } from './supervise/run-state.ts';

// Second half of `npm start`, on Node 24: checks, builds, starts the database, migrates, starts web and worker, keeps
// them running and takes everything down again. Progress goes to standard error, the two last lines to standard output.
const root = dirname(import.meta.dirname);
const say = (sentence: string) => console.error(sentence);
const children: Kept[] = [];
let database: KeptDatabase | null = null;
let ownsRunState = false;
let leaving = false;

const parsed = parseSettings(process.env);
if (!parsed.ok) giveUp(parsed.failure.sentence, 2);
const settings = parsed.value;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(0));
watchParent(() => void leave(1));

try {
  await start();
} catch (error) {
  if (!leaving) {
    say(
      `Segue could not start (${error instanceof Error ? error.message : error}): this is a fault of Segue; the log is in ${join(settings.dataDirectory, 'logs')}.`,
    );
    await leave(1);
  }
}

async function start(): Promise<void> {
  const { dataDirectory, host, port, url } = settings;
  const running = readRunState(dataDirectory);
  if (running !== null)
    giveUp(`Segue is already running at ${running.url} (process ${running.pid}): open that, or stop it first.`, 1);
  const logs = join(dataDirectory, 'logs');
  makeDataDirectory(logs);
  const problem = await portProblem(port, host);
  if (problem !== null) giveUp(portSentence(problem), 1);
  writeRunState(dataDirectory, { pid: process.pid, url });
  ownsRunState = true;

  const notBuilt = buildIfStale(root, say);
  if (notBuilt !== null) return giveUpLater(notBuilt);
  const address = await openDatabase();
  if (address === null || leaving) return;
  const env = () => ({ ...process.env, DATABASE_URL: address(), SEGUE_DATA: dataDirectory, SEGUE_URL: url });
  const signIn = signInLine(address());
  signIn.catch(() => {});
  for (const name of ['web', 'worker']) {
    const entry = join('server', `${name}.ts`);
    if (existsSync(join(root, entry))) children.push(keepRunning({ name, root, entry, logDirectory: logs, env, say }));
  }
  const notWell = await waitForHealth(settings);
  if (notWell !== null) return giveUpLater(notWell);
  const line = await signIn;
  if (leaving) return;
  if (!settings.rateLimits) say('Warning: rate limits are off (SEGUE_RATE_LIMITS=off); use this for load tests only.');
  console.log(`Segue: ${url}`);
  console.log(line);
}

async function openDatabase(): Promise<(() => string) | null> {
  const given = settings.databaseUrl;
  if (given === null) {
    const kept = await keepDatabase(join(settings.dataDirectory, 'postgres'), say, () => {
      for (const child of children) child.renew();
    });
    if (!kept.ok) {
      await giveUpLater(kept.failure);
      return null;
    }
    database = kept.value;
  }
  const address = () => given ?? database?.url() ?? '';
  try {
    await migrate(address());
    return address;
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
    await giveUpLater(
      given === null
        ? `The database could not be brought up to this release (${reason}): restore a backup into an empty SEGUE_DATA, or start the release that made it.`
        : `The database of DATABASE_URL cannot be used (${reason}): check that it runs, and that its role may create tables and roles.`,
    );
    return null;
  }
}

function makeDataDirectory(logs: string): void {
  try {
    mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o711 });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    clearRunState(settings.dataDirectory);
    writeRunState(settings.dataDirectory, { pid: 0, url: '' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    giveUp(
      `The data directory ${settings.dataDirectory} cannot be written (${code}): choose a writable one with SEGUE_DATA=/path npm start.`,
      1,
    );
  }
}

function portSentence(problem: string): string {
  const { host, port } = settings;
  if (problem === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that, or choose another port, such as PORT=${port + 1} npm start.`;
  if (problem === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023, such as PORT=3000 npm start.`;
  return `Segue cannot listen on ${host}:${port} (${problem}): set HOST to an address of this machine, such as 127.0.0.1.`;
}

async function waitForHealth({ host, port }: Settings): Promise<string | null> {
  const [web] = children;
  if (web === undefined) return null;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const deadline = Date.now() + 120_000;
  while (!leaving && Date.now() < deadline && web.failures() < 3) {
    try {
      if ((await fetch(`http://${shown}:${port}/health`, { signal: AbortSignal.timeout(5000) })).ok) return null;
    } catch {
      // not listening yet
    }
    await sleep(50);
  }
  return leaving ? null : `Segue did not become ready: see ${web.log}.`;
}

/**
 * Makes the first owner of an installation that has nobody. Says how to sign in, as long as the password given in the
 * environment, or the one made and kept here, still does.
 */
async function signInLine(url: string): Promise<string> {
  Object.assign(process.env, { DATABASE_URL: url, SEGUE_DATA: settings.dataDirectory });
  const context = processContext();
  const kept = () =>
    keepSecret(join(settings.dataDirectory, 'owner-password'), () => randomBytes(12).toString('base64url'));
  const wish = {
    password: settings.ownerPassword ?? kept(),
    ...(settings.ownerEmail && { email: settings.ownerEmail }),
  };
  const owner = await ensureOwner(context, wish);
  await context.connection.close();
  return `Sign in: ${owner.email} ${owner.password ?? '(with the password you chose)'}`;
}

function giveUp(sentence: string, code: number): never {
  say(sentence);
  process.exit(code);
}

async function giveUpLater(sentence: string): Promise<void> {
  if (!leaving) say(sentence);
  await leave(1);
}

/** Takes everything down, the database last. Asked a second time, it does not wait. */
async function leave(code: number): Promise<never> {
  const patience = leaving ? 0 : 20_000;
  leaving = true;
  await Promise.all(children.map((child) => child.stop(patience)));
  await database?.stop();
  if (ownsRunState) clearRunState(settings.dataDirectory);
  process.exit(code);
}
