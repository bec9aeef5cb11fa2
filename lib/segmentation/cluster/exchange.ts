import type { Bounds } from './bounds.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { squaredDistance } from './squared-distance.ts';

/** Never met; a guard against rounding that would move a point to and fro. */
const MOST_ROUNDS = 500;

/**
 * Hartigan's exchange: moves one point at a time to the cluster where the criterion falls most, counting that both
 * means follow the point, until a whole round moves nothing. What comes out is also stable under Lloyd, and better or as
 * good. A point that is alone in its cluster stays. `bounds` must fit the centres, as `lloyd` leaves them.
 * At worst O(count × k × dimensions) a round; most distances are passed over by their bounds.
 * @param slack a round that lowers the criterion by less ends it early; 0 goes to the very end
 * @see J. Hartigan, M. Wong (1979), AS 136; M. Telgarsky, A. Vattani (2010), Hartigan's method
 */
export function exchange(points: Points, partition: Partition, bounds: Bounds, slack: number): void {
  const { count, dimensions: p, values, weights } = points;
  const { k, labels, centres, sizes, occupied } = partition;
  const { upper, lower, drift } = bounds;
  let still = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let gained = 0;
    for (let i = 0; i < count; i++) {
      if (++still > count) {
        recentre(points, partition);
        return;
      }
      const own = labels[i] as number;
      if (occupied[own] === 1) continue;
      const w = weights[i] as number;
      const from = i * p;
      const at = i * k;
      const size = sizes[own] as number;
      const leave = size / (size - w);
      let reach = (upper[i] as number) + (drift[own] as number);
      let exact = false;
      let best = reach * reach * leave;
      let to = own;
      for (let c = 0; c < k; c++) {
        if (c === own) continue;
        const crowd = sizes[c] as number;
        const least = (lower[at + c] as number) - (drift[c] as number);
        if (least > 0 && least * least * crowd >= best * (crowd + w)) continue;
        if (!exact) {
          exact = true;
          const near = squaredDistance(values, from, centres, own * p, p);
          reach = Math.sqrt(near);
          upper[i] = reach - (drift[own] as number);
          lower[at + own] = reach + (drift[own] as number);
          best = near * leave * (1 - 1e-12);
          if (least > 0 && least * least * crowd >= best * (crowd + w)) continue;
        }
        const far = squaredDistance(values, from, centres, c * p, p);
        lower[at + c] = Math.sqrt(far) + (drift[c] as number);
        const enter = (far * crowd) / (crowd + w);
        if (enter < best) {
          best = enter;
          to = c;
        }
      }
      if (to === own) continue;
      still = 0;
      gained += w * (reach * reach * leave - best);
      const apart = (lower[at + to] as number) - (drift[to] as number);
      const joined = (sizes[to] as number) + w;
      for (let j = 0, a = own * p, b = to * p; j < p; j++, a++, b++) {
        const x = values[from + j] as number;
        centres[a] = (centres[a] as number) - ((x - (centres[a] as number)) * w) / (size - w);
        centres[b] = (centres[b] as number) + ((x - (centres[b] as number)) * w) / joined;
      }
      drift[own] = (drift[own] as number) + (reach * w) / (size - w);
      drift[to] = (drift[to] as number) + (apart * w) / joined;
      sizes[own] = size - w;
      sizes[to] = joined;
      occupied[own] = (occupied[own] as number) - 1;
      occupied[to] = (occupied[to] as number) + 1;
      labels[i] = to;
      // The centre has come towards the point by its own step.
      upper[i] = apart - (apart * w) / joined - (drift[to] as number);
    }
    // Increments drift by rounding; fresh means each round keep the comparison honest.
    recentre(points, partition);
    if (gained < slack) return;
  }
}
