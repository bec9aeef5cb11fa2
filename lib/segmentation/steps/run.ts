import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from '../analyse-failure.ts';
import type { Watch } from '../watch.ts';
import type { Begun } from './begun.ts';
import { doTask } from './do-task.ts';
import { type Calculated, planTasks } from './plan-tasks.ts';
import type { TaskResult } from './task.ts';

/** Does all tasks of an analysis one after the other. */
export function run(begun: Begun, watch: Watch): Result<Calculated, Extract<AnalyseFailure, { tag: 'stopped' }>> {
  const stop = watch.shouldStop ?? (() => false);
  const course = planTasks(begun);
  let step = course.next([]);
  while (!step.done) {
    const { tasks, done, next } = step.value;
    const results: TaskResult[] = [];
    for (const task of tasks) {
      const result = doTask(begun, task, stop);
      if (!result) return fail({ tag: 'stopped' });
      results.push(result);
      watch.progress?.(done + ((next - done) * results.length) / tasks.length);
    }
    step = course.next(results);
  }
  watch.progress?.(1);
  return ok(step.value);
}
