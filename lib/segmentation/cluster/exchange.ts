import type { Bounds } from './bounds.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { recentre } from './recentre.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * Hartigan's exchange: moves one point at a time to the cluster where the criterion falls most, counting that both
 * means follow the point, until a whole round moves nothing. What comes out is also stable under Lloyd, and better or as
 * good. A point that is alone in its cluster stays. `bounds` must fit the centres, as `lloyd` leaves them.
 * At worst O(count × k × dimensions) a round; after Lloyd nearly every point is passed over by its bounds.
 * @see J. Hartigan, M. Wong (1979), AS 136; M. Telgarsky, A. Vattani (2010), Hartigan's method
 */
export function exchange(points: Points, partition: Partition, bounds: Bounds, rounds: number): void {
  const { count, dimensions: p, values, weights } = points;
  const { k, labels, centres, sizes, occupied } = partition;
  const { upper, lower } = bounds;
  // How far any centre can have moved in all; a bound is stored as if measured before the first move.
  let drift = 0;
  let smallest = least(sizes);
  for (let round = 0, still = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      if (++still > count) {
        recentre(points, partition);
        return;
      }
      const own = labels[i] as number;
      if (occupied[own] === 1) continue;
      const w = weights[i] as number;
      const left = (sizes[own] as number) - w;
      const leave = (sizes[own] as number) / left;
      const floor = (lower[i] as number) - drift;
      const refuge = floor > 0 ? (floor * floor * smallest) / (smallest + w) : 0;
      if (((upper[i] as number) + drift) ** 2 * leave < refuge) continue;
      const from = i * p;
      const near = squaredDistance(values, from, centres, own * p, p);
      upper[i] = Math.sqrt(near) - drift;
      const stay = near * leave;
      if (stay < refuge) continue;
      let best = stay * (1 - 1e-12);
      let to = own;
      let other = Number.POSITIVE_INFINITY;
      for (let c = 0; c < k; c++) {
        if (c === own) continue;
        const size = sizes[c] as number;
        const far = squaredDistance(values, from, centres, c * p, p);
        if (far < other) other = far;
        const cost = (far * size) / (size + w);
        if (cost < best) {
          best = cost;
          to = c;
        }
      }
      if (to === own) {
        lower[i] = Math.sqrt(other) + drift;
        continue;
      }
      const joined = (sizes[to] as number) + w;
      const stepOut = (Math.sqrt(near) * w) / left;
      const stepIn = (Math.sqrt(squaredDistance(values, from, centres, to * p, p)) * w) / joined;
      for (let j = 0, a = own * p, b = to * p; j < p; j++, a++, b++) {
        const x = values[from + j] as number;
        centres[a] = (centres[a] as number) - ((x - (centres[a] as number)) * w) / left;
        centres[b] = (centres[b] as number) + ((x - (centres[b] as number)) * w) / joined;
      }
      drift += Math.max(stepOut, stepIn);
      sizes[own] = left;
      sizes[to] = joined;
      occupied[own] = (occupied[own] as number) - 1;
      occupied[to] = (occupied[to] as number) + 1;
      labels[i] = to;
      upper[i] = Math.sqrt(squaredDistance(values, from, centres, to * p, p)) - drift;
      lower[i] = 0;
      smallest = least(sizes);
      still = 0;
    }
    // Increments drift by rounding; fresh means each round keep the comparison honest.
    recentre(points, partition);
  }
}

function least(sizes: Float64Array): number {
  let small = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sizes.length; c++) small = Math.min(small, sizes[c] as number);
  return small;
}
