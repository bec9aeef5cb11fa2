import { fenceProblem } from './fence-problem.ts';
import { checkQualityJob } from './jobs/handlers/check-quality.ts';
import { draftPersonasJob } from './jobs/handlers/draft-personas.ts';
import { drawJourney } from './jobs/handlers/draw-journey.ts';
import { forgetResponses } from './jobs/handlers/forget-responses.ts';
import { runImport } from './jobs/handlers/run-import.ts';
import { runSegmentation } from './jobs/handlers/run-segmentation.ts';
import { runWorker } from './jobs/run-worker.ts';
import { createLog } from './outside/log.ts';
import { watchParent } from './outside/watch-parent.ts';
import { processContext } from './process-context.ts';
import { sweepFiles } from './responses/sweep-files.ts';

/**
 * The worker process: takes jobs until it is told to stop. `npm start` runs one beside the web process; any number may
 * run on other machines with the same DATABASE_URL and secret.
 */
const log = createLog('worker');
const context = processContext();
const url = context.settings.databaseUrl;
if (url === null) throw new Error('DATABASE_URL is not set: run npm start, which starts a database of its own.');
const problem = await fenceProblem(url);
if (problem !== undefined) throw new Error(problem);

/** Whether a job that breaks now is not tried again. */
const isLast = (job: { readonly attempts: number; readonly max_attempts: number }) => job.attempts >= job.max_attempts;

const worker = await runWorker({
  url,
  concurrency: 1,
  log,
  tasks: {
    'check-quality': (payload) => checkQualityJob(context, payload),
    'forget-responses': (payload) => forgetResponses(context, payload),
    'run-import': (payload, { job }) => runImport(context, payload, isLast(job)),
    'run-segmentation': (payload) => runSegmentation(context, payload),
    'draft-personas': (payload, { job }) => draftPersonasJob(context, payload, isLast(job)),
    'draw-journey': (payload, { job }) => drawJourney(context, payload, isLast(job)),
  },
  onLost: (error) => {
    log.error('worker lost its database', { reason: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  },
});
log.info('worker is ready');

const sweep = () => sweepFiles(context).catch((error: unknown) => log.warn('files not swept', { error }));
void sweep();
setInterval(sweep, 3_600_000).unref();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 5_000).unref();
  await worker.stop();
  await context.connection.close();
  process.exit(0);
}
process.once('SIGTERM', stop).once('SIGINT', stop);
watchParent(stop);
worker.ended.then(
  () => stop(),
  (error: unknown) => {
    log.error('worker ended', { reason: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  },
);
