/**
 * The value below which a share `q` (0–1) of the values lies, between neighbours by straight line: R's type 7, numpy's
 * default. NaN for no values. O(n log n); the input is left as it was.
 * @see R. Hyndman, Y. Fan (1996), Sample quantiles in statistical packages
 */
export function quantile(values: ArrayLike<number>, q: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const below = sorted[low] as number;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] as number;
  return below + (at - low) * (above - below);
}
