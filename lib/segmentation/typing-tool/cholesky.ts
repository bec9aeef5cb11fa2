/** The lower factor L of a positive definite matrix, L Lᵀ = matrix, row by row; only its lower half is read. O(size³). */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const l = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] as number;
      for (let r = 0; r < j; r++) sum -= (l[i * size + r] as number) * (l[j * size + r] as number);
      l[i * size + j] = i === j ? Math.sqrt(sum) : sum / (l[j * size + j] as number);
    }
  }
  return l;
}
