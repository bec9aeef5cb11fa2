import type { Points } from '../cluster/points.ts';
import type { Encoded } from './encoded.ts';

/**
 * One row of each kind as a point. O(kept rows × dimensions), nothing when all are kept.
 * @param rows those that are kept, each once, in the order that points are to have
 * @param weights how many rows each stands for
 */
export function keepCoordinates({ values, dimensions }: Encoded, rows: Int32Array, weights: Float64Array): Points {
  const count = rows.length;
  if (rows.every((row, at) => row === at) && values.length === count * dimensions)
    return { count, dimensions, values, weights };
  const kept = new Float64Array(count * dimensions);
  rows.forEach((row, at) => {
    kept.set(values.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  });
  return { count, dimensions, values: kept, weights };
}
