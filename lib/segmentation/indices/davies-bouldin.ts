import type { Partition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { squaredDistance } from '../cluster/squared-distance.ts';

/**
 * How alike each cluster and its most alike neighbour are, on average: (s_a + s_b) / d(a, b), s being the mean Euclidean
 * distance of members to their centre. Less is better separated; null when fewer than two hold anyone. O(count × dimensions + k²).
 * @see D. Davies, D. Bouldin (1979); scikit-learn davies_bouldin_score
 */
export function daviesBouldin(points: Points, partition: Partition): number | null {
  const { k, centres, sizes } = partition;
  const held = sizes.filter((size) => size > 0).length;
  if (held < 2) return null;
  const p = points.dimensions;
  const scatter = meanDistances(points, partition);
  let total = 0;
  for (let a = 0; a < k; a++) {
    let worst = 0;
    for (let b = 0; b < k; b++) {
      const apart = Math.sqrt(squaredDistance(centres, a * p, centres, b * p, p));
      if (a === b || apart === 0 || sizes[a] === 0 || sizes[b] === 0) continue;
      worst = Math.max(worst, ((scatter[a] as number) + (scatter[b] as number)) / apart);
    }
    total += worst;
  }
  return total / held;
}

function meanDistances(points: Points, { k, labels, centres, sizes }: Partition): Float64Array {
  const p = points.dimensions;
  const sums = new Float64Array(k);
  for (let i = 0; i < points.count; i++) {
    const c = labels[i] as number;
    const near = Math.sqrt(squaredDistance(points.values, i * p, centres, c * p, p));
    sums[c] = (sums[c] as number) + near * (points.weights[i] as number);
  }
  return sums.map((sum, c) => (sizes[c] === 0 ? 0 : sum / (sizes[c] as number)));
}
