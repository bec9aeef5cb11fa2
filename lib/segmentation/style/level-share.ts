/**
 * Share of the variance of all answers that lies between people, after each item was centred: Σ answered × (their mean)²
 * over the sum of all squares, 0 to 1; 0 when nothing varies. Of unrelated items it is about 1 / items, not 0.
 * O(rows × items).
 * @param items one array per item, NaN for a gap
 * @param rows those that count
 */
export function levelShare(items: readonly Float64Array[], rows: readonly number[]): number {
  const sums = new Float64Array(items[0]?.length ?? 0);
  const answered = new Int32Array(sums.length);
  let total = 0;
  for (const item of items) {
    const given = rows.filter((row) => !Number.isNaN(item[row]));
    const mean = given.reduce((sum, row) => sum + (item[row] as number), 0) / given.length;
    for (const row of given) {
      const x = (item[row] as number) - mean;
      total += x * x;
      sums[row] = (sums[row] as number) + x;
      answered[row] = (answered[row] as number) + 1;
    }
  }
  let between = 0;
  for (const row of rows) {
    if ((answered[row] as number) > 0) between += (sums[row] as number) ** 2 / (answered[row] as number);
  }
  return total > 0 ? Math.min(1, between / total) : 0;
}
