import { type Random, randomInt } from '#lib/random.ts';
import type { Points } from './points.ts';

/**
 * `size` respondents drawn without replacement, as weighted points, with the index of the point that each came from.
 * Weights must be whole numbers that sum to at least `size`. O(count + size).
 */
export function samplePoints(
  points: Points,
  size: number,
  random: Random,
): { readonly points: Points; readonly from: Int32Array } {
  const { count, dimensions: p, values, weights } = points;
  const people = new Int32Array(weights.reduce((sum, w) => sum + w, 0));
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const end = filled + (weights[i] as number);
    people.fill(i, filled, end);
    filled = end;
  }
  const drawn = new Float64Array(count);
  for (let d = 0; d < size; d++) {
    const swap = d + randomInt(random, people.length - d);
    const person = people[swap] as number;
    people[swap] = people[d] as number;
    drawn[person] = (drawn[person] as number) + 1;
  }
  const from = Int32Array.from([...drawn.keys()].filter((i) => drawn[i] !== 0));
  const sample = new Float64Array(from.length * p);
  from.forEach((i, at) => {
    sample.set(values.subarray(i * p, (i + 1) * p), at * p);
  });
  const weightOf = Float64Array.from(from, (i) => drawn[i] as number);
  return { points: { count: from.length, dimensions: p, values: sample, weights: weightOf }, from };
}
