import type { Partition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { totalSS } from './total-ss.ts';

/**
 * Between-cluster variance over within-cluster variance, (B / (k − 1)) / (W / (n − k)), n counting respondents. More is
 * better separated. Null when k < 2, k ≥ n or W = 0. O(count × dimensions).
 * @see T. Caliński, J. Harabasz (1974); scikit-learn calinski_harabasz_score
 */
export function calinskiHarabasz(points: Points, partition: Partition): number | null {
  const { k, criterion: within } = partition;
  const n = points.weights.reduce((sum, w) => sum + w, 0);
  if (k < 2 || k >= n || within <= 0) return null;
  return (totalSS(points) - within) / (k - 1) / (within / (n - k));
}
