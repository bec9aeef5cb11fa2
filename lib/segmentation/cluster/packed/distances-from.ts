import { packedDistances } from './packed-distances.ts';
import type { PackedPoints } from './packed-points.ts';

/** So many points at most have their distances kept: 8 MB if all are asked for. */
const FEW = 1024;

const kept = new WeakMap<PackedPoints, Map<number, Float64Array>>();

/**
 * Squared distances of all points to one of them. Those of few points are kept, since a search that begins thousands of times, as for
 * bootstrap samples, begins at the same points again and again. O(count × packs) the first time.
 */
export function distancesFrom(packed: PackedPoints, point: number): Float64Array {
  const { count, dimensions: p, values } = packed.points;
  const known = kept.get(packed)?.get(point);
  if (known) return known;
  const squares = new Float64Array(count);
  packedDistances(packed, values.subarray(point * p, point * p + p), 1, (first, next, squared, from, step) => {
    for (let i = first, at = from; i < next; i++, at += step) squares[i] = squared[at] as number;
  });
  if (count > FEW) return squares;
  const rows = kept.get(packed) ?? new Map<number, Float64Array>();
  kept.set(packed, rows.set(point, squares));
  return squares;
}
