/** Solves L Lᵀ x = b in place for the `size` numbers of `b` from `from` on. O(size²). */
export function solveCholesky(l: Float64Array, size: number, b: Float64Array, from: number): void {
  for (let i = 0; i < size; i++) {
    let sum = b[from + i] as number;
    for (let j = 0; j < i; j++) sum -= (l[i * size + j] as number) * (b[from + j] as number);
    b[from + i] = sum / (l[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[from + i] as number;
    for (let j = i + 1; j < size; j++) sum -= (l[j * size + i] as number) * (b[from + j] as number);
    b[from + i] = sum / (l[i * size + i] as number);
  }
}
