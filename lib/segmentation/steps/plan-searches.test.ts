import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Table } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { begin } from './begin.ts';
import type { Begun } from './begun.ts';
import type { Course } from './course.ts';
import { doTask } from './do-task.ts';
import { planSearches, type Searched } from './plan-searches.ts';
import { planSolutions } from './plan-solutions.ts';
import type { Task, TaskResult } from './task.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Three kinds of people, 900 of them, by 24 yes/no questions and amounts: just large enough for a first look. */
function table(): Table {
  const random = seededRandom(11);
  const rows = 900;
  const kinds = Array.from({ length: rows }, (_, row) => row % 3);
  const ticks = Array.from({ length: 14 }, (_, j) =>
    columns.yesNo(
      `tick${j}`,
      kinds.map((kind) => random() < (j % 3 === kind ? 0.85 : 0.2)),
    ),
  );
  const amounts = Array.from({ length: 10 }, (_, j) =>
    columns.number(
      `amount${j}`,
      kinds.map((kind) => (j % 3 === kind ? 2 : 0) + random() + random()),
    ),
  );
  return { rows, columns: [...ticks, ...amounts] };
}

function begun(options: Partial<Begun['options']> = {}): Begun {
  const made = begin(table(), { method: 'mixed', k: { from: 2, to: 7 }, seed: 1, replicates: 4, ...options });
  if (!made.ok) throw new Error(made.failure.tag);
  return made.value;
}

/** Does all tasks and tells which there were. */
function driven<T>(
  of: Begun,
  course: Course<T>,
  told: (task: Task, result: TaskResult) => TaskResult = (_, result) => result,
): { value: T; tasks: Task[]; done: number[] } {
  const tasks: Task[] = [];
  const done: number[] = [];
  let step = course.next([]);
  while (!step.done) {
    tasks.push(...step.value.tasks);
    done.push(step.value.done, step.value.next);
    step = course.next(step.value.tasks.map((task) => told(task, doTask(of, task, () => false) as TaskResult)));
  }
  return { value: step.value, tasks, done };
}

const starts = ({ fits }: Searched, k: number) => fits.find((fit) => fit.k === k)?.starts ?? 0;

test('[C8] every number has a first look, and those that may win are searched hard', () => {
  const of = begun();
  expect(of.plan.scout).not.toBeNull();
  const { value, tasks } = driven(of, planSearches(of));
  expect(value.fits.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(value.scouted.has(3)).toBe(false);
  expect(value.scouted.size).toBeGreaterThan(0);
  for (const k of value.scouted) expect(starts(value, k)).toBeLessThanOrEqual(of.plan.scout?.most ?? 0);
  expect(starts(value, 3)).toBeGreaterThanOrEqual(of.plan.search.least);
  expect(value.oneClass).toBeLessThan(value.fits[0]?.criterion.value ?? 0);
  const hard = tasks.filter((task) => task.tag === 'search' && !task.scout).map((task) => ('k' in task ? task.k : 0));
  expect(hard).toEqual(value.fits.map(({ k }) => k).filter((k) => !value.scouted.has(k)));
});

test('[C8] what is recommended has been searched hard, and what was not says so', () => {
  const of = begun();
  const { value, tasks } = driven(of, planSolutions(of));
  const entry = value.solutions.find((one) => one.entry.k === value.recommended.k)?.entry;
  expect(entry?.scouted).toBeUndefined();
  expect(entry?.starts).toBeGreaterThanOrEqual(of.plan.search.least);
  expect(value.solutions.some((one) => one.entry.scouted)).toBe(true);
  const searches = tasks.filter((task) => task.tag === 'search');
  expect(value.starts).toBeGreaterThan(value.fits.reduce((sum, fit) => sum + fit.starts, 0));
  expect(searches.length).toBeGreaterThan(value.fits.length);
});

test('[C8] a number that had a first look only and wins all the same is searched hard, and measured again', () => {
  const of = begun();
  const first = driven(of, planSearches(of)).value;
  const late = Math.min(...first.scouted);
  // As if nothing came back in other samples but that one.
  const { value, tasks, done } = driven(of, planSolutions(of), (task, result) => {
    if (task.tag !== 'pairs' || result.tag !== 'pairs') return result;
    const agreement = result.counts.agreement.map(() => (task.k === late ? 0.95 : 0.3));
    return { tag: 'pairs', counts: { ...result.counts, agreement } };
  });
  expect(value.recommended.k).toBe(late);
  const hard = tasks.filter((task) => task.tag === 'search' && task.k === late && !task.scout);
  expect(hard).toHaveLength(1);
  const entry = value.solutions.find((one) => one.entry.k === late)?.entry;
  expect(entry?.scouted).toBeUndefined();
  expect(entry?.starts).toBeGreaterThanOrEqual(of.plan.search.least);
  const drawn = tasks.filter((task) => task.tag === 'pairs' && task.k === late);
  expect(drawn.length).toBeGreaterThan(tasks.filter((task) => task.tag === 'pairs' && task.k === 2).length);
  // What is done again does not seem to go back.
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test('[C8] asked for one number, or for so many restarts, there is no first look', () => {
  for (const options of [{ k: { from: 3, to: 3 } }, { restarts: 5 }]) {
    const of = begun(options);
    const { value, tasks } = driven(of, planSearches(of));
    expect(value.scouted.size).toBe(0);
    expect(value.spent).toBe(0);
    expect(tasks.some((task) => task.tag === 'search' && task.scout)).toBe(false);
  }
});
