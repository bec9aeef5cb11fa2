import type { Moments } from './moments.ts';
import { studentT } from './student-t.ts';

/** Cohen's d with the pooled standard deviation, and the two-sided p of Welch's test. */
export interface MeanComparison {
  readonly effect: number;
  readonly p: number;
}

/**
 * Compares two means of numbers whose spread may differ. p is 1 when either side has fewer than two numbers. When neither
 * side varies and they differ, d has no bound; the effect is then told in standard deviations of all numbers together.
 */
export function compareMeans(here: Moments, rest: Moments): MeanComparison {
  if (here.n < 2 || rest.n < 2) return { effect: 0, p: 1 };
  const difference = here.mean - rest.mean;
  const pooled = Math.sqrt(
    ((here.n - 1) * here.variance + (rest.n - 1) * rest.variance) / Math.max(1, here.n + rest.n - 2),
  );
  if (pooled === 0) {
    if (difference === 0) return { effect: 0, p: 1 };
    const all = here.n + rest.n;
    return { effect: (Math.sign(difference) * all) / Math.sqrt(here.n * rest.n), p: 0 };
  }
  const a = here.variance / here.n;
  const b = rest.variance / rest.n;
  const df = (a + b) ** 2 / (a ** 2 / (here.n - 1) + b ** 2 / (rest.n - 1));
  return { effect: difference / pooled, p: studentT.tail(difference / Math.sqrt(a + b), df) };
}
