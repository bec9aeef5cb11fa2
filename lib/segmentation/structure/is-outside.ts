import { moments } from '#lib/statistics/moments.ts';

/** Beyond the mean by this many standard deviations. */
const DEVIATIONS = 2;

/**
 * Whether a value is clearly above what chance gives: above every one of the values drawn by chance, and above their mean by
 * two standard deviations. With fewer than two of them nothing is clear.
 */
export function isOutside(value: number, chance: readonly number[]): boolean {
  if (chance.length < 2) return false;
  const { mean, variance } = moments(chance);
  return chance.every((drawn) => value > drawn) && value > mean + DEVIATIONS * Math.sqrt(variance);
}
