/**
 * Mean and population standard deviation of what is present; NaN and 0 when nothing is. Summed from the smallest value
 * on, so that the order of rows cannot change even the last digit. O(n log n).
 */
export function spread(values: Float64Array): { readonly mean: number; readonly sd: number; readonly n: number } {
  const present = values.filter((x) => !Number.isNaN(x)).sort();
  const n = present.length;
  if (n === 0) return { mean: Number.NaN, sd: 0, n };
  let sum = 0;
  for (const x of present) sum += x;
  const mean = sum / n;
  let squares = 0;
  for (const x of present) squares += (x - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / n), n };
}
