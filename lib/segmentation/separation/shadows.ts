import type { Points } from '../cluster/points.ts';
import { squaredDistances } from '../kernel/distance/squared-distances.ts';

/** How near a point is to the segment next to its own. */
export interface Shadow {
  /** Twice the distance to the own centre over the sum of that and the distance to the next one: 0 at the own centre, 1 halfway, 2 at the other. */
  readonly value: number;
  /** The nearest of the other clusters. */
  readonly next: number;
}

/**
 * The shadow value of each point; 0 where no other centre is a number. O(count × k × dimensions).
 * @see F. Leisch (2010), Neighborhood graphs, stripes and shadow plots for cluster visualization; R flexclust::shadow
 */
export function shadows(
  { count, dimensions, values }: Points,
  labels: Int32Array,
  centres: Float64Array,
  k: number,
): Shadow[] {
  const out: Shadow[] = [];
  squaredDistances(values, count, dimensions, centres, k, (first, end, squared, from) => {
    for (let i = first, at = from; i < end; i++, at += k) {
      const own = labels[i] as number;
      let next = own === 0 ? 1 : 0;
      for (let c = 0; c < k; c++)
        if (c !== own && !((squared[at + next] as number) <= (squared[at + c] as number))) next = c;
      const near = Math.sqrt(squared[at + own] as number);
      const far = Math.sqrt(squared[at + next] as number);
      // A centre that is nowhere is nobody's neighbour.
      const value = Number.isNaN(far) ? 0 : near + far === 0 ? 1 : (2 * near) / (near + far);
      out.push({ value, next });
    }
  });
  return out;
}
