import { eachBlock } from './each-block.ts';
import type { PackedPoints } from './packed-points.ts';

/**
 * Squared distances of every point to every centre, block by block: that of point i to centre c stands at
 * `squared[from + (i − first) * step + c]`. Costs as `eachBlock`.
 * @param centres by centre and coordinate
 * @param take hears the distances of points `first` … `next − 1`; the memory is reused. It must not itself measure distances.
 */
export function packedDistances(
  packed: PackedPoints,
  centres: Float64Array,
  k: number,
  take: (first: number, next: number, squared: Float64Array, from: number, step: number) => void,
): void {
  eachBlock(packed, centres, k, ({ first, next, memory, places: { out, pairs } }) =>
    take(first, next, memory.f64, out / 8, 2 * pairs),
  );
}
