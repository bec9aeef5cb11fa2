import type { Census } from './census.ts';
import type { PackedPoints } from './packed-points.ts';

/** Adds up the numbers of each cluster anew: unlike whole people, they drift by rounding while points come and go. O(count × numbers). */
export function recountSums(
  { numbers, values }: PackedPoints,
  weights: Float64Array,
  labels: Int32Array,
  { sums }: Census,
): void {
  const loose = numbers.length;
  if (loose === 0) return;
  sums.fill(0);
  for (let i = 0, at = 0; i < labels.length; i++) {
    const w = weights[i] as number;
    for (let j = 0, to = (labels[i] as number) * loose; j < loose; j++, at++, to++)
      if (w !== 0) sums[to] = (sums[to] as number) + w * (values[at] as number);
  }
}
