/** Mean and population standard deviation of what is present; NaN and 0 when nothing is. */
export function spread(values: Float64Array): { readonly mean: number; readonly sd: number; readonly n: number } {
  let n = 0;
  let sum = 0;
  for (const x of values) {
    if (Number.isNaN(x)) continue;
    n++;
    sum += x;
  }
  const mean = n === 0 ? Number.NaN : sum / n;
  let squares = 0;
  for (const x of values) if (!Number.isNaN(x)) squares += (x - mean) ** 2;
  return { mean, sd: n === 0 ? 0 : Math.sqrt(squares / n), n };
}
