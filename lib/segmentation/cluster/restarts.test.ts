import { expect, test } from 'vitest';
import type { FitTask } from './fitter.ts';
import { type Restarted, restarts } from './restarts.ts';

const effort = { least: 2, most: 9, recur: 3, patience: 0, keepRivals: true };

/** Starts that end at these criteria one after the other, each labelled by its number. */
function run(ends: readonly number[], task: Partial<FitTask> = {}, once = false): Restarted | null {
  return restarts({ k: 2, effort, seed: 1, stop: () => false, ...task }, once, (_, start) => {
    return { criterion: ends[start] as number, labels: Int32Array.of(start) };
  });
}

test('[D6] starts end when the least criterion has come up often enough', () => {
  const found = run([5, 4, 4.5, 4, 4 + 1e-12, 4]);
  expect(found?.best.criterion).toBe(4);
  expect(found).toMatchObject({ starts: 5, hits: 3, rivals: [] });
});

test('[D6] the most starts are made where it does not', () => {
  expect(run([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])).toMatchObject({ starts: 9, hits: 1 });
});

test('[D6] what ended within a thousandth of the best is a rival, the best of before too', () => {
  const found = run([1000.5, 1000, 1002, 1000.9, 1000, 1000]);
  expect(found?.rivals.map(([start]) => start)).toEqual([0, 3]);
  const none = run([1000.5, 1000, 1000, 1000], { effort: { ...effort, keepRivals: false } });
  expect(none?.rivals).toEqual([]);
});

test('[D6] one start is made where one is enough, none when stopped', () => {
  expect(run([3, 2], {}, true)).toMatchObject({ starts: 1, hits: 1 });
  expect(run([3, 2], { stop: () => true })).toBeNull();
});
