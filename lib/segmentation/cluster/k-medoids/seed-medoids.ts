import type { Random } from '#lib/random.ts';
import { draw } from '../draw.ts';

/**
 * Medoids drawn as k-means++ draws centres: the first is a random respondent, each next one a respondent drawn in
 * proportion to the distance to the nearest so far. Where all others lie at distance 0, the lowest index. O(k × n).
 * @param matrix distances of all pairs, n × n
 * @param weights respondents at each point; positive
 */
export function seedMedoids(matrix: Float32Array, weights: Float64Array, k: number, random: Random): Int32Array {
  const n = weights.length;
  const medoids = new Int32Array(k);
  const chosen = new Uint8Array(n);
  const near = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const mass = new Float64Array(weights);
  for (let c = 0; c < k; c++) {
    const medoid = mass.some((m) => m > 0) ? draw(mass, random) : chosen.indexOf(0);
    medoids[c] = medoid;
    chosen[medoid] = 1;
    for (let j = 0; j < n; j++) {
      const d = matrix[medoid * n + j] as number;
      if (d >= (near[j] as number)) continue;
      near[j] = d;
      mass[j] = d * (weights[j] as number);
    }
  }
  return medoids;
}
