import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import next from 'next';
import { ok } from '#lib/result.ts';
import { fenceProblem } from './fence-problem.ts';
import { checkHealth } from './http/check-health.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { openDatabase } from './open-database.ts';
import { captureConsole } from './outside/capture-console.ts';
import { createLog } from './outside/log.ts';
import { watchParent } from './outside/watch-parent.ts';
import { processContext } from './process-context.ts';
import { makeRespond } from './respond/respond.ts';
import { parseSettings } from './settings.ts';

// Entry of the web process: the respondents' door and the studio on one port. Any number may run beside each other.
const log = createLog('web');
captureConsole(log);
const settings = parseSettings(process.env);
if (!settings.ok) giveUp(settings.failure.sentence, 2);
// With DATABASE_URL whoever started us has migrated; alone, we start or join the embedded database.
const given = settings.value.databaseUrl;
const database = given === null ? await openDatabase(settings.value) : ok({ url: given, close: async () => {} });
if (!database.ok) giveUp(database.failure, 1);
process.env.DATABASE_URL = database.value.url;
// Under npm start the supervisor looks, when the database is up and migrated; on our own, we do.
const problem = process.argv.includes('--watch-parent') ? undefined : await fenceProblem(database.value.url);
if (problem !== undefined) giveUp(problem, 1);

const { port, host } = settings.value;
const context = processContext();
const root = dirname(import.meta.dirname);
if (!existsSync(join(root, '.next', 'BUILD_ID')))
  giveUp('The pages are not built: run npm run build first, or npm start.', 1);
const studio = next({ dev: false, dir: root, hostname: host, port, customServer: true });
await studio.prepare();
const respond = makeRespond(context, {
  rateLimits: settings.value.rateLimits,
  onFault: (error) => log.error('respond failed', { error }),
});
const server = createHttpServer(
  { respond, health: checkHealth(context.connection, database.value.url), studio: studio.getRequestHandler() },
  settings.value,
  log,
);
server.once('error', (error) =>
  giveUp(`The web process cannot listen on ${host}:${port} (${error.message}): choose another with PORT or HOST.`, 1),
);
server.listen(port, host, 511, () => log.info('listening', { host, port }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
watchParent(() => void stop('parent gone'));

let stopping = false;

/** Takes no new connection, finishes what is under way (what was acknowledged is committed before), then ends. */
async function stop(why: string): Promise<never> {
  if (stopping) return new Promise(() => {});
  stopping = true;
  log.info('stopping', { why });
  await drain(server, 15_000);
  await context.connection.close();
  if (database.ok) await database.value.close();
  process.exit(0);
}

function drain(listening: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => listening.closeIdleConnections(), 100);
    const late = setTimeout(() => listening.closeAllConnections(), patience);
    listening.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    listening.closeIdleConnections();
  });
}

function giveUp(sentence: string, code: number): never {
  log.error(sentence);
  process.exit(code);
}
