/** Index of the greatest of `k` values from `from` on; the first of equals. */
export function likeliest(values: ArrayLike<number>, from: number, k: number): number {
  let best = 0;
  for (let c = 1; c < k; c++) if ((values[from + c] as number) > (values[from + best] as number)) best = c;
  return best;
}
