/**
 * BUILD: the first medoid is the point nearest to all, each next one the point that brings the summed distance down most;
 * the lowest index on ties. With k = 1 it is the best there is. O(k × n²).
 * @param matrix distances of all pairs, n × n
 * @param weights respondents at each point; positive
 * @see L. Kaufman, P. Rousseeuw (1990), Finding groups in data, chapter 2
 */
export function buildMedoids(matrix: Float32Array, weights: Float64Array, k: number): Int32Array {
  const n = weights.length;
  const medoids = new Int32Array(k);
  const chosen = new Uint8Array(n);
  const near = new Float64Array(n);
  for (let c = 0; c < k; c++) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < n; x++) {
      if (chosen[x] === 1) continue;
      const gain = c === 0 ? -summed(matrix, weights, x) : saved(matrix, weights, near, x);
      if (gain > most) {
        most = gain;
        best = x;
      }
    }
    medoids[c] = best;
    chosen[best] = 1;
    for (let j = 0; j < n; j++) {
      const d = matrix[best * n + j] as number;
      if (c === 0 || d < (near[j] as number)) near[j] = d;
    }
  }
  return medoids;
}

function summed(matrix: Float32Array, weights: Float64Array, x: number): number {
  const n = weights.length;
  let sum = 0;
  for (let j = 0, at = x * n; j < n; j++, at++) sum += (weights[j] as number) * (matrix[at] as number);
  return sum;
}

function saved(matrix: Float32Array, weights: Float64Array, near: Float64Array, x: number): number {
  const n = weights.length;
  let sum = 0;
  for (let j = 0, at = x * n; j < n; j++, at++) {
    const less = (near[j] as number) - (matrix[at] as number);
    if (less > 0) sum += (weights[j] as number) * less;
  }
  return sum;
}
