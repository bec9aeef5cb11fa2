import { type Census, clearCensus } from './census.ts';
import type { PackedPoints } from './packed-points.ts';
import { register } from './register.ts';

/** Counts everyone anew. O(count × (packs + numbers)). */
export function takeCensus(packed: PackedPoints, weights: Float64Array, labels: Int32Array, census: Census): void {
  clearCensus(census);
  for (let i = 0; i < labels.length; i++)
    if (weights[i] !== 0) register(packed, weights, i, labels[i] as number, 1, census);
}
