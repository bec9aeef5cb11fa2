import type { Random } from '#lib/random.ts';
import { draw } from './draw.ts';
import { distancesFrom } from './packed/distances-from.ts';
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
  let total = 0;
  for (let i = 0; i < count; i++) total += mass[i] as number;
  for (let c = 0; c < k; c++) {
    const chosen = draw(mass, random, total);
    centres.set(values.subarray(chosen * p, chosen * p + p), c * p);
    if (c === k - 1) return;
    const squares = distancesFrom(packed, chosen);
    total = 0;
    for (let i = 0; i < count; i++) {
      const far = Math.min(nearest[i] as number, squares[i] as number);
      const own = far * (weights[i] as number);
      nearest[i] = far;
      mass[i] = own;
      total += own;
    }
  }
}
