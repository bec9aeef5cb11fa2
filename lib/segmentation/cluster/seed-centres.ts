import type { Random } from '#lib/random.ts';
import { draw } from './draw.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * k-means++: the first centre is a random respondent, each next one a respondent drawn in proportion to the squared
 * distance to the nearest centre so far, so that starts are spread out. O(count × k × dimensions).
 * @see D. Arthur, S. Vassilvitskii (2007), k-means++
 */
export function seedCentres(points: Points, partition: Partition, random: Random): void {
  const { count, dimensions: p, values, weights } = points;
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const mass = new Float64Array(weights);
  for (let c = 0; c < partition.k; c++) {
    const chosen = draw(mass, random);
    const to = c * p;
    for (let j = 0; j < p; j++) partition.centres[to + j] = values[chosen * p + j] as number;
    for (let i = 0; i < count; i++) {
      const sum = squaredDistance(values, i * p, partition.centres, to, p);
      if (sum < (nearest[i] as number)) {
        nearest[i] = sum;
        mass[i] = sum * (weights[i] as number);
      }
    }
  }
}
