import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

/**
 * What share of `base` these rows are, by the people they stand for, with its 95 % Wilson interval of Kish's effective number of
 * respondents. 0 of nobody.
 * @param rows of the table, all of them in `base`
 * @param weightOf by row of the table; everyone counts alike when absent
 */
export function weighedShare(
  rows: ArrayLike<number>,
  base: ArrayLike<number>,
  weightOf: Float64Array | undefined,
): { readonly value: number; readonly low: number; readonly high: number } {
  const own = sums(rows, weightOf);
  const all = sums(base, weightOf);
  const value = all.mass === 0 ? 0 : own.mass / all.mass;
  const n = all.mass === 0 ? 0 : all.mass ** 2 / all.squares;
  const [low, high] = wilsonInterval(Math.min(n, value * n), n);
  return { value, low, high };
}

function sums(rows: ArrayLike<number>, weightOf: Float64Array | undefined) {
  let mass = 0;
  let squares = 0;
  for (let at = 0; at < rows.length; at++) {
    const w = weightOf ? (weightOf[rows[at] as number] as number) : 1;
    mass += w;
    squares += w * w;
  }
  return { mass, squares };
}
