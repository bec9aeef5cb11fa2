import type { Random } from '#lib/random.ts';
import { draw } from './draw.ts';
import { packedDistances } from './packed/packed-distances.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import type { Partition } from './partition.ts';

/**
 * k-means++: the first centre is a random respondent, each next one a respondent drawn in proportion to the squared
 * distance to the nearest centre so far, so that starts are spread out. O(count × k × packs).
 * @see D. Arthur, S. Vassilvitskii (2007), k-means++
 */
export function seedCentres(
  packed: PackedPoints,
  weights: Float64Array,
  { k, centres }: Partition,
  random: Random,
): void {
  const { count, dimensions: p, values } = packed.points;
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const mass = new Float64Array(weights);
  for (let c = 0; c < k; c++) {
    const chosen = draw(mass, random);
    const centre = values.subarray(chosen * p, chosen * p + p);
    centres.set(centre, c * p);
    if (c === k - 1) return;
    packedDistances(packed, centre, 1, (first, next, squared, from, step) => {
      for (let i = first, at = from; i < next; i++, at += step) {
        const far = squared[at] as number;
        if (far >= (nearest[i] as number)) continue;
        nearest[i] = far;
        mass[i] = far * (weights[i] as number);
      }
    });
  }
}
