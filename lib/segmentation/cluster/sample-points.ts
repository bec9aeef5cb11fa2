import type { Random } from '#lib/random.ts';
import { choosePoints } from './choose-points.ts';
import { membersOf } from './members-of.ts';
import type { Points } from './points.ts';
import { sampleWeights } from './sample-weights.ts';

/**
 * `size` respondents drawn without replacement, as weighted points, with the index of the point that each came from.
 * Weights as `sampleWeights` takes them. O(count + size).
 */
export function samplePoints(
  points: Points,
  size: number,
  random: Random,
): { readonly points: Points; readonly from: Int32Array } {
  const drawn = sampleWeights(points.weights, size, random);
  const from = membersOf(drawn);
  return { points: choosePoints(points, from, drawn), from };
}
