import { type Random, shuffled } from '#lib/random.ts';
import { type NearestMedoids, nearestMedoids, replaceMedoid } from './nearest-medoids.ts';

/**
 * A swap must lower the cost by this share of it and of what taking the medoid out costs, so that rounding cannot swap to and
 * fro: points at distance 0 of each other, as some are that gave few answers, can stand in for one another for ever.
 */
const LEAST_GAIN = 1e-10;

/**
 * FasterPAM: swaps medoids with other points in place, each swap as soon as it is found to lower the summed distance, until
 * no single swap does. Points are tried in a random order: in the order of the table almost all starts end at the same
 * medoids, good or not, and that they agree would prove nothing. O(n²) for a round of all points, whatever k; a handful of
 * rounds. One medoid is left as it is.
 * @param matrix distances of all pairs, n × n
 * @param weights respondents at each point; positive
 * @see E. Schubert, P. Rousseeuw (2021), Fast and eager k-medoids clustering, algorithm 3
 */
export function fasterPam(matrix: Float32Array, weights: Float64Array, medoids: Int32Array, random: Random): void {
  const n = weights.length;
  const k = medoids.length;
  if (k < 2) return;
  const isMedoid = new Uint8Array(n);
  for (const medoid of medoids) isMedoid[medoid] = 1;
  const nearest = nearestMedoids(matrix, n, medoids);
  const { first, toFirst, toSecond } = nearest;
  /** By medoid what its removal alone would cost. */
  const loss = new Float64Array(k);
  const change = new Float64Array(k);
  let cost = tally(nearest, weights, loss);
  const order = shuffled(
    Array.from({ length: n }, (_, x) => x),
    random,
  );
  for (let at = 0, idle = 0; idle < n; at = at + 1 === n ? 0 : at + 1, idle++) {
    const x = order[at] as number;
    if (isMedoid[x] === 1) continue;
    change.set(loss);
    let shared = 0;
    for (let j = 0, to = x * n; j < n; j++, to++) {
      const d = matrix[to] as number;
      const far = toSecond[j] as number;
      if (d >= far) continue;
      const near = toFirst[j] as number;
      const own = first[j] as number;
      if (d < near) {
        shared += (weights[j] as number) * (d - near);
        change[own] = (change[own] as number) + (weights[j] as number) * (near - far);
      } else change[own] = (change[own] as number) + (weights[j] as number) * (d - far);
    }
    let out = 0;
    for (let c = 1; c < k; c++) if ((change[c] as number) < (change[out] as number)) out = c;
    if (shared + (change[out] as number) >= -LEAST_GAIN * (cost + (loss[out] as number))) continue;
    isMedoid[medoids[out] as number] = 0;
    isMedoid[x] = 1;
    medoids[out] = x;
    replaceMedoid(matrix, n, medoids, out, nearest);
    cost = tally(nearest, weights, loss);
    idle = 0;
  }
}

/** Sums what each medoid's removal would cost into `loss`, and returns the cost as it is. */
function tally({ first, toFirst, toSecond }: NearestMedoids, weights: Float64Array, loss: Float64Array): number {
  loss.fill(0);
  let cost = 0;
  for (let j = 0; j < weights.length; j++) {
    const c = first[j] as number;
    const w = weights[j] as number;
    loss[c] = (loss[c] as number) + w * ((toSecond[j] as number) - (toFirst[j] as number));
    cost += w * (toFirst[j] as number);
  }
  return cost;
}
