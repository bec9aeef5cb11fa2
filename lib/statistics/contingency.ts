/** How often label a met label b: `counts[a * columns + b]`, with the sums of rows and columns. */
export interface Contingency {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
  readonly total: number;
}

/**
 * Cross-tabulates two labellings of the same things; pairs with a negative label on either side are left out.
 * @param weights how often each pair counts; once each when absent
 */
export function contingency(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  rows: number,
  columns: number,
  weights?: ArrayLike<number>,
): Contingency {
  const counts = new Float64Array(rows * columns);
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let total = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    if (x < 0 || y < 0) continue;
    const w = weights ? (weights[i] as number) : 1;
    counts[x * columns + y] = (counts[x * columns + y] as number) + w;
    rowSums[x] = (rowSums[x] as number) + w;
    columnSums[y] = (columnSums[y] as number) + w;
    total += w;
  }
  return { rows, columns, counts, rowSums, columnSums, total };
}
