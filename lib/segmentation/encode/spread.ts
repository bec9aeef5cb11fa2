import { orderlessSum } from './orderless-sum.ts';

/** Beyond these, squares would not be numbers any more. */
const LARGE = 1e140;
const SMALL = 1e-140;

/**
 * Mean and population standard deviation of what is present; NaN and 0 when nothing is. The order of rows does not change
 * even the last digit; numbers of any size may come. O(n).
 * @param weights of the values, positive, in steps whose sums are exact; 1 each when absent
 * @returns `n`: how many are present, each counting one
 */
export function spread(
  values: Float64Array,
  weights?: Float64Array,
): { readonly mean: number; readonly sd: number; readonly n: number } {
  let n = 0;
  let mass = 0;
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (Number.isNaN(x)) continue;
    n++;
    mass += weights ? (weights[i] as number) : 1;
    most = Math.max(most, Math.abs(x));
  }
  if (n === 0) return { mean: Number.NaN, sd: 0, n };
  const unit = most > LARGE || (most < SMALL && most > 0) ? most : 1;
  const scaled = unit === 1 ? values : values.map((x) => x / unit);
  const weighed = (all: Float64Array) => orderlessSum(weights ? all.map((x, i) => x * (weights[i] as number)) : all);
  const mean = weighed(scaled) / mass;
  const squares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) squares[i] = ((scaled[i] as number) - mean) ** 2;
  return { mean: mean * unit, sd: Math.sqrt(weighed(squares) / mass) * unit, n };
}
