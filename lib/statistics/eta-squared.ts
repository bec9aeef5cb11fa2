/**
 * Share of the variance of a number that groups explain: between-group over total sum of squares, 0 to 1; .01 is small,
 * .06 middle, .14 large. Cells that are NaN and groups below 0 are left out; 0 when nothing varies. O(n).
 * @param groups the group of each value, whole numbers from 0
 * @see R. Fisher (1925); R: `summary(lm(values ~ factor(groups)))$r.squared`
 */
export function etaSquared(values: ArrayLike<number>, groups: ArrayLike<number>): number {
  const sums = new Map<number, { n: number; sum: number }>();
  let n = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    const g = groups[i] as number;
    if (Number.isNaN(x) || g < 0) continue;
    const group = sums.get(g) ?? { n: 0, sum: 0 };
    sums.set(g, { n: group.n + 1, sum: group.sum + x });
    n++;
    sum += x;
  }
  const mean = sum / n;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (!Number.isNaN(x) && (groups[i] as number) >= 0) total += (x - mean) ** 2;
  }
  let between = 0;
  for (const group of sums.values()) between += group.n * (group.sum / group.n - mean) ** 2;
  return total > 0 ? Math.min(1, between / total) : 0;
}
