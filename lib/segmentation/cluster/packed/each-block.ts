import type { MemoryViews } from '../../kernel/growing-memory.ts';
import { findLookupKernel } from '../../kernel/lookup/find-lookup-kernel.ts';
import type { LookupKernel, LookupPlaces } from '../../kernel/lookup/lookup-kernel.ts';
import { fillTables } from './fill-tables.ts';
import type { PackedPoints } from './packed-points.ts';

/** Distances of so many points are in memory at a time, so that they stay in the nearest cache. */
const BLOCK = 256;
/** So few are done at once. */
const FEW = 1024;

/** Points `first` … `next − 1` in the memory of a kernel, their distances to all centres measured. */
export interface PackedBlock {
  readonly first: number;
  readonly next: number;
  readonly kernel: LookupKernel;
  readonly memory: MemoryViews;
  readonly places: LookupPlaces;
}

/** The points that are in the kernel's memory now, and that memory. */
let kept: { readonly packed: PackedPoints; readonly memory: Float64Array } | undefined;

/**
 * Measures every point against every centre, block by block. Squared distances differ from `squaredDistance` by rounding alone.
 * O(count × k × (packs + numbers) + k × rows).
 * @param centres by centre and coordinate
 * @param take hears of every block in its order; the memory is reused, and `take` must not itself begin to measure
 * @param kernel what does the inner loops; every kernel gives the same bits
 */
export function eachBlock(
  packed: PackedPoints,
  centres: Float64Array,
  k: number,
  take: (block: PackedBlock) => void,
  kernel = findLookupKernel(),
): void {
  const { points, packs, cells, rows, numbers, values } = packed;
  const { count } = points;
  const pairs = Math.ceil(k / 2);
  const block = count <= FEW ? count : BLOCK;
  let bytes = 0;
  const room = (size: number) => {
    const from = bytes;
    bytes += 8 * Math.ceil(size / 8);
    return from;
  };
  const cellsAt = room(cells.byteLength);
  const valuesAt = room(values.byteLength);
  const places = {
    ...{ packs: packs.length, numbers: numbers.length, pairs },
    table: room(16 * rows * pairs),
    centres: room(16 * numbers.length * pairs),
    out: room(16 * block * pairs),
    found: room(4 * block),
    weights: room(8 * block),
    sizes: room(16 * pairs),
    near: room(8 * block),
  };
  const memory = kernel.reserve(bytes);
  if (kept?.packed !== packed || kept.memory !== memory.f64) {
    memory.u16.set(cells, cellsAt / 2);
    memory.f64.set(values, valuesAt / 8);
    kept = { packed, memory: memory.f64 };
  }
  fillTables(packed, centres, k, memory.f64, places);
  for (let first = 0; first < count; first += block) {
    const next = Math.min(count, first + block);
    const here = {
      ...places,
      points: next - first,
      cells: cellsAt + 2 * packs.length * first,
      values: valuesAt + 8 * numbers.length * first,
    };
    kernel.measure(here);
    take({ first, next, kernel, memory, places: here });
  }
}
