import type { Moments } from '#lib/statistics/moments.ts';
import type { GroupMoments } from './group-moments.ts';

/**
 * The group as so many respondents who all count alike: mean and variance are those of the weighted ones, `n` is Kish's effective number of
 * them.
 */
export function alikeMoments({ mass, massSquares, mean, squares }: GroupMoments): Moments {
  if (mass === 0) return { n: 0, mean: 0, variance: 0 };
  const n = mass ** 2 / massSquares;
  return { n, mean, variance: n <= 1 ? 0 : (squares / mass) * (n / (n - 1)) };
}
