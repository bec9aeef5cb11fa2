/** Eigenvalues of a symmetric matrix, greatest first, and as many unit vectors: `vectors[axis * size + i]`. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Sweeps at most; ten are enough for any matrix of this size, as convergence is quadratic. */
const MOST_SWEEPS = 60;

/**
 * All eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations, exact to rounding also where values
 * repeat. Each vector is turned so that its loading of greatest size (the first of equals) is positive. O(size³) a sweep
 * and about eight sweeps: well under a second for 150 columns.
 * @param matrix size × size, symmetric; left as it was
 * @see G. Golub, C. Van Loan, Matrix Computations, 8.5 (cyclic Jacobi); R: eigen(m, symmetric = TRUE)
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  let norm = 0;
  for (const x of a) norm += x * x;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) off += (a[i * size + j] as number) ** 2;
    if (off <= norm * 1e-30) break;
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) rotate(a, v, size, i, j);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (x, y) => (a[y * size + y] as number) - (a[x * size + x] as number) || x - y,
  );
  const vectors = new Float64Array(size * size);
  order.forEach((from, axis) => {
    vectors.set(turned(v.subarray(from * size, (from + 1) * size)), axis * size);
  });
  return { values: Float64Array.from(order, (i) => a[i * size + i] as number), vectors };
}

/** One rotation in the plane of i and j that makes a[i, j] zero; the rows of `v` become the vectors. */
function rotate(a: Float64Array, v: Float64Array, size: number, i: number, j: number): void {
  const apart = a[i * size + j] as number;
  if (apart === 0) return;
  const tau = ((a[j * size + j] as number) - (a[i * size + i] as number)) / (2 * apart);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const cos = 1 / Math.sqrt(1 + t * t);
  const sin = t * cos;
  mix(a, i * size, j * size, 1, size, cos, sin);
  mix(a, i, j, size, size, cos, sin);
  mix(v, i * size, j * size, 1, size, cos, sin);
  a[i * size + j] = 0;
  a[j * size + i] = 0;
}

/** Turns two lines (rows or columns, by `step`) of a matrix into each other. */
function mix(m: Float64Array, from: number, to: number, step: number, size: number, cos: number, sin: number): void {
  for (let n = 0, x = from, y = to; n < size; n++, x += step, y += step) {
    const p = m[x] as number;
    const q = m[y] as number;
    m[x] = cos * p - sin * q;
    m[y] = sin * p + cos * q;
  }
}

/** With the greatest loading positive; sizes that differ by rounding only are equal, so that the first decides. */
function turned(vector: Float64Array): Float64Array {
  let most = 0;
  for (const x of vector) most = Math.max(most, Math.abs(x));
  const first = vector.find((x) => Math.abs(x) >= most * (1 - 1e-9)) ?? 1;
  return first < 0 ? vector.map((x) => -x) : vector;
}
