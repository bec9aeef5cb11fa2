import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import { begin } from '#lib/segmentation/steps/begin.ts';
import { finish } from '#lib/segmentation/steps/finish.ts';
import { planTasks } from '#lib/segmentation/steps/plan-tasks.ts';
import { run } from '#lib/segmentation/steps/run.ts';
import type { FromAnalysis } from './analysis.ts';
import { taskThreads } from './task-threads.ts';

/** Each thread holds the frame for itself; of a frame with more coordinates than this one copy is enough. */
const MOST_COORDINATES = 8_000_000;

const { table, options, threads } = workerData as { table: Table; options: AnalyseOptions; threads: number };
let told = 0;

say({ tag: 'result', result: await calculate() });

async function calculate(): Promise<Extract<FromAnalysis, { tag: 'result' }>['result']> {
  const begun = begin(table, options);
  if (!begun.ok) return begun;
  const { count, dimensions } = begun.value.prepared.points;
  if (threads < 2 || count * dimensions > MOST_COORDINATES) {
    const calculated = run(begun.value, { progress });
    return calculated.ok ? { ok: true, value: finish(table, begun.value, calculated.value) } : calculated;
  }
  const pool = taskThreads(table, options, threads);
  try {
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
