import type { Distance } from '../../distance/distance.ts';
import type { Ending } from '../restarts.ts';

/**
 * All points by their nearest medoid, the lowest number on a tie; a medoid belongs to itself even where another lies at
 * distance 0 from it, so that no cluster is empty. The criterion is the summed distance. O(k × count) distances.
 * @param medoids points, one for each cluster
 * @param weights respondents at each point, 0 for those that do not count
 */
export function gatherByMedoid(distance: Distance, medoids: Int32Array, weights: Float64Array): Ending {
  const { count } = distance;
  const labels = new Int32Array(count);
  const near = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const row = new Float64Array(count);
  medoids.forEach((medoid, c) => {
    distance.row(medoid, row);
    for (let i = 0; i < count; i++) {
      if ((row[i] as number) >= (near[i] as number)) continue;
      near[i] = row[i] as number;
      labels[i] = c;
    }
  });
  medoids.forEach((medoid, c) => {
    labels[medoid] = c;
  });
  let criterion = 0;
  for (let i = 0; i < count; i++) criterion += (weights[i] as number) * (near[i] as number);
  return { criterion, labels };
}
