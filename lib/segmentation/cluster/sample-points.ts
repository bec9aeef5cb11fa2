import type { Random } from '#lib/random.ts';
import type { Points } from './points.ts';
import { sampleWeights } from './sample-weights.ts';

/**
 * `size` respondents drawn without replacement, as weighted points, with the index of the point that each came from.
 * Weights must be whole numbers that sum to at least `size`. O(count + size).
 */
export function samplePoints(
  points: Points,
  size: number,
  random: Random,
): { readonly points: Points; readonly from: Int32Array } {
  const { dimensions: p, values } = points;
  const drawn = sampleWeights(points.weights, size, random);
  const from = Int32Array.from([...drawn.keys()].filter((i) => drawn[i] !== 0));
  const sample = new Float64Array(from.length * p);
  from.forEach((i, at) => {
    sample.set(values.subarray(i * p, (i + 1) * p), at * p);
  });
  const weightOf = Float64Array.from(from, (i) => drawn[i] as number);
  return { points: { count: from.length, dimensions: p, values: sample, weights: weightOf }, from };
}
