import type { Moments } from './moments.ts';
import { studentT } from './student-t.ts';

/** 95 % interval of a mean by Student's t; the mean itself on both sides when there are fewer than two numbers. */
export function meanInterval({ n, mean, variance }: Moments): readonly [number, number] {
  if (n < 2) return [mean, mean];
  const half = studentT.critical(0.05, n - 1) * Math.sqrt(variance / n);
  return [mean - half, mean + half];
}
