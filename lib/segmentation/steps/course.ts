import type { Task, TaskResult } from './task.ts';

/** Tasks that may all be done at the same time, and the share (0–1) of the whole that is done before and after them. */
export interface Wave {
  readonly tasks: readonly Task[];
  readonly done: number;
  readonly next: number;
}

/** Gives waves, takes their results in the same order, and comes to something. */
export type Course<T> = Generator<Wave, T, readonly TaskResult[]>;
