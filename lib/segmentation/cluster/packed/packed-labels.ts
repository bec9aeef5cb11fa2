import type { Partition } from '../partition.ts';
import { eachBlock } from './each-block.ts';
import type { PackedPoints } from './packed-points.ts';

/** The nearest centre of each point, the lowest number on a tie; the points need not be those that made the centres. */
export function packedLabels(packed: PackedPoints, { k, centres }: Pick<Partition, 'k' | 'centres'>): Int32Array {
  const labels = new Int32Array(packed.points.count);
  eachBlock(packed, centres, k, ({ first, next, kernel, memory, places }) => {
    kernel.nearest(places, next - first);
    labels.set(memory.i32.subarray(places.found / 4, places.found / 4 + next - first), first);
  });
  return labels;
}
