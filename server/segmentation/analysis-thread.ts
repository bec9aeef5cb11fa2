import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import { begin } from '#lib/segmentation/steps/begin.ts';
import { finish } from '#lib/segmentation/steps/finish.ts';
import { planTasks } from '#lib/segmentation/steps/plan-tasks.ts';
import { run } from '#lib/segmentation/steps/run.ts';
import type { FromAnalysis } from './analysis.ts';
import { taskThreads } from './task-threads.ts';

/** Each thread holds the encoded frame for itself; of a table with more cells than this one copy is enough. */
const MOST_CELLS = 5_000_000;

type Found = Extract<FromAnalysis, { tag: 'result' }>['result'];

const { table, options, threads } = workerData as { table: Table; options: AnalyseOptions; threads: number };
let told = 0;

say({ tag: 'result', result: await calculate() });

async function calculate(): Promise<Found> {
  return threads < 2 || table.rows * table.columns.length > MOST_CELLS ? alone() : together();
}

function alone(): Found {
  const begun = begin(table, options);
  if (!begun.ok) return begun;
  const calculated = run(begun.value, { progress });
  return calculated.ok ? { ok: true, value: finish(table, begun.value, calculated.value) } : calculated;
}

async function together(): Promise<Found> {
  // The others begin while this thread does.
  const pool = taskThreads(table, options, threads);
  try {
    const begun = begin(table, options);
    if (!begun.ok) return begun;
    const course = planTasks(begun.value);
    let step = course.next([]);
    while (!step.done) {
      const { tasks, done, next } = step.value;
      let ready = 0;
      const results = await Promise.all(
        tasks.map(async (task) => {
          const result = await pool.run(task);
          progress(done + ((next - done) * ++ready) / tasks.length);
          return result;
        }),
      );
      step = course.next(results);
    }
    return { ok: true, value: finish(table, begun.value, step.value) };
  } finally {
    await pool.close();
  }
}

function progress(done: number): void {
  if (done - told < 0.005 && done < 1) return;
  told = done;
  say({ tag: 'progress', done });
}

function say(message: FromAnalysis): void {
  parentPort?.postMessage(message);
}
