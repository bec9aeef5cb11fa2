import type { Points } from './points.ts';

/**
 * Some of the points, in the order of `members`, with weights of their own. O(members × dimensions).
 * @param members indices of points
 * @param weights by index of all points
 */
export function choosePoints({ dimensions: p, values }: Points, members: Int32Array, weights: Float64Array): Points {
  const count = members.length;
  const chosen = new Float64Array(count * p);
  const weigh = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const i = members[at] as number;
    for (let j = 0; j < p; j++) chosen[at * p + j] = values[i * p + j] as number;
    weigh[at] = weights[i] as number;
  }
  return { count, dimensions: p, values: chosen, weights: weigh };
}
