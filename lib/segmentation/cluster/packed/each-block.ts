import type { MemoryViews } from '../../kernel/growing-memory.ts';
import type { LookupKernel } from '../../kernel/lookup/lookup-kernel.ts';
import type { LookupPlaces } from '../../kernel/lookup/lookup-places.ts';
import { loadPoints } from './load-points.ts';
import type { PackedPoints } from './packed-points.ts';
import { placeCentres } from './place-centres.ts';

/** Points `first` … `next − 1`, their distances to all centres measured in the memory of a kernel. */
export interface PackedBlock {
  readonly first: number;
  readonly next: number;
  readonly kernel: LookupKernel;
  readonly memory: MemoryViews;
  readonly places: LookupPlaces;
}

/**
 * Measures every point against every centre, block by block. Squared distances differ from `squaredDistance` by rounding alone.
 * O(count × k × (packs + numbers) + k × rows).
 * @param centres by centre and coordinate
 * @param take hears of every block in its order; the memory is reused, and `take` must not itself begin to measure
 */
export function eachBlock(
  packed: PackedPoints,
  centres: Float64Array,
  k: number,
  take: (block: PackedBlock) => void,
  inner?: LookupKernel,
): void {
  const loaded = loadPoints(packed, k, inner);
  const { kernel, memory, layout } = loaded;
  const { places, block } = layout;
  const { count } = packed.points;
  placeCentres(loaded, centres);
  kernel.tabulate(places);
  for (let first = 0; first < count; first += block) {
    const next = Math.min(count, first + block);
    kernel.measure(places, first, next - first);
    take({ first, next, kernel, memory, places });
  }
}
