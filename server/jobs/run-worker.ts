import { EventEmitter } from 'node:events';
import { Logger, run, type Task, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Log } from '../outside/log.ts';
import { redact } from '../outside/redact.ts';
import { keepWorkerAlive } from './keep-worker-alive.ts';

export interface RunWorkerInput {
  /** Address with the rights of the migrating role: the queue's tables are closed to `segue_app`. */
  readonly url: string;
  readonly tasks: TaskList;
  /** Jobs at the same time. */
  readonly concurrency: number;
  readonly log: Log;
  /** Called when the worker can no longer show that it lives: the process must end. */
  readonly onLost: (error: unknown) => void;
}

export interface RunningWorker {
  /** Lets running jobs finish for a few seconds, then gives them back. */
  stop(): Promise<void>;
  /** Resolves when the worker has ended, however. */
  readonly ended: Promise<void>;
}

/** Takes jobs from the queue until told to stop. Any number of processes on any number of machines may do so. */
export async function runWorker(input: RunWorkerInput): Promise<RunningWorker> {
  const alive = await keepWorkerAlive(input.url, input.onLost);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => alive.announce(workerPool.id));
  const runner = await run({
    connectionString: input.url,
    taskList: Object.fromEntries(Object.entries(input.tasks).map(([name, task]) => [name, task && discreet(task)])),
    concurrency: input.concurrency,
    pollInterval: 2_000,
    noHandleSignals: true,
    parsedCronItems: [],
    events,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') input.log.warn('queue', { message });
    }),
  });
  return {
    ended: runner.promise.then(() => undefined),
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await alive.stop();
    },
  };
}

/** The queue keeps what a task failed with, where nobody is forgotten: what a database error repeats of answers is left out. */
function discreet(task: Task): Task {
  return async (payload, helpers) => {
    try {
      return await task(payload, helpers);
    } catch (error) {
      throw new Error(String(redact(error instanceof Error ? error.message : String(error))));
    }
  };
}
