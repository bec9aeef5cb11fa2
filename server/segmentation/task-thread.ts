import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import { begin } from '#lib/segmentation/steps/begin.ts';
import { doTask } from '#lib/segmentation/steps/do-task.ts';
import type { Task } from '#lib/segmentation/steps/task.ts';

const { table, options } = workerData as { table: Table; options: AnalyseOptions };
const begun = begin(table, options);

// Who started this thread has begun the same analysis, and ends it by ending the thread.
parentPort?.on('message', (task: Task) => {
  if (!begun.ok) throw new Error(`an analysis that began elsewhere does not begin here: ${begun.failure.tag}`);
  parentPort?.postMessage({ tag: 'done', result: doTask(begun.value, task, () => false) });
});
