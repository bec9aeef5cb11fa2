import { Worker } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import type { Task, TaskResult } from '#lib/segmentation/steps/task.ts';

/** Threads that do the tasks of one analysis. */
export interface TaskThreads {
  /** Does a task on the next thread that is free; rejects when a thread broke. */
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts `count` threads; each begins the analysis by itself and then takes tasks in the order in which they were asked for. */
export function taskThreads(table: Table, options: AnalyseOptions, count: number): TaskThreads {
  const queue: Waiting[] = [];
  const free: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let broken: unknown;
  let closed = false;
  const all = Array.from({ length: count }, () => {
    const thread = new Worker(new URL('./task-thread.ts', import.meta.url), { workerData: { table, options } });
    thread.on('message', (message: { readonly tag: string; readonly result?: TaskResult | null }) => {
      // Node itself sends messages from threads when it watches files.
      if (message.tag !== 'done') return;
      if (message.result) busy.get(thread)?.resolve(message.result);
      else busy.get(thread)?.reject(new Error('a task came to nothing, though nobody told it to stop'));
      busy.delete(thread);
      free.push(thread);
      serve();
    });
    thread.on('error', breakDown);
    thread.on('exit', (code) => {
      if (!closed) breakDown(new Error(`a thread of the analysis ended with code ${code}`));
    });
    free.push(thread);
    return thread;
  });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        queue.push({ task, resolve, reject });
        serve();
      }),
    close: async () => {
      closed = true;
      await Promise.all(all.map((thread) => thread.terminate()));
    },
  };

  function breakDown(error: unknown): void {
    broken ??= error;
    for (const waiting of [...busy.values(), ...queue.splice(0)]) waiting.reject(error);
    busy.clear();
  }

  function serve(): void {
    while (free.length > 0 && queue.length > 0) {
      const thread = free.shift() as Worker;
      const waiting = queue.shift() as Waiting;
      busy.set(thread, waiting);
      thread.postMessage(waiting.task);
    }
  }
}
