import { fTail } from './f-tail.ts';
import type { Moments } from './moments.ts';

/** Fisher's F between groups, its degrees of freedom and p, and the share of the variance that the groups explain. */
export interface OneWay {
  readonly statistic: number;
  readonly df: number;
  readonly dfWithin: number;
  readonly p: number;
  /** 0 to 1; .01 is small, .06 middle, .14 large. */
  readonly etaSquared: number;
}

/**
 * Whether groups differ in the mean of a number, from the count, mean and variance of each. Groups without numbers are left
 * out; with one group left, nobody to spare or nothing that varies it says nothing: statistic 0, p 1, η² 0. Where groups differ and
 * nobody does within them the statistic has no bound and is told as `Number.MAX_VALUE`, p 0.
 * @see R. Fisher (1925); R: `oneway.test(x ~ g, var.equal = TRUE)`
 */
export function oneWay(groups: readonly Moments[]): OneWay {
  const held = groups.filter(({ n }) => n > 0);
  const n = held.reduce((sum, group) => sum + group.n, 0);
  const df = held.length - 1;
  const dfWithin = n - held.length;
  if (df < 1 || dfWithin < 1) return { statistic: 0, df: 0, dfWithin: 0, p: 1, etaSquared: 0 };
  const mean = held.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const between = held.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0);
  const within = held.reduce((sum, group) => sum + group.variance * (group.n - 1), 0);
  if (between === 0) return { statistic: 0, df, dfWithin, p: 1, etaSquared: 0 };
  const statistic = within === 0 ? Number.MAX_VALUE : Math.min(Number.MAX_VALUE, between / df / (within / dfWithin));
  const p = within === 0 ? 0 : fTail(statistic, df, dfWithin);
  return { statistic, df, dfWithin, p, etaSquared: between / (between + within) };
}
