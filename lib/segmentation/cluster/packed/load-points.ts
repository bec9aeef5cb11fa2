import type { MemoryViews } from '../../kernel/growing-memory.ts';
import { findLookupKernel } from '../../kernel/lookup/find-lookup-kernel.ts';
import type { LookupKernel } from '../../kernel/lookup/lookup-kernel.ts';
import type { LookupPlaces } from '../../kernel/lookup/lookup-places.ts';
import { type Layout, layOut } from './lay-out.ts';
import type { PackedPoints } from './packed-points.ts';

/** Points in the memory of a kernel. */
export interface LoadedPoints {
  readonly packed: PackedPoints;
  readonly k: number;
  readonly kernel: LookupKernel;
  readonly memory: MemoryViews;
  readonly layout: Layout;
}

/** What is in the kernel's memory now. */
let kept: (Pick<LoadedPoints, 'packed' | 'layout'> & { readonly memory: Float64Array }) | undefined;

/**
 * Loads points into the memory of a kernel, with room for what is done with k centres; points that are there already cost nothing. They stay
 * until others are loaded.
 * @param kernel what does the inner loops; every kernel gives the same bits
 */
export function loadPoints(packed: PackedPoints, k: number, kernel: LookupKernel = findLookupKernel()): LoadedPoints {
  const layout = layOut(packed, k);
  const memory = kernel.reserve(layout.bytes);
  const isThere = kept?.packed === packed && kept.memory === memory.f64;
  if (!isThere) fill(packed, layout.places, memory);
  if (!isThere || kept?.layout !== layout) memory.i32.set(layout.jobs, layout.places.tables / 4);
  kept = { packed, layout, memory: memory.f64 };
  return { packed, k, kernel, memory, layout };
}

function fill(
  { packs, cells, values, rows }: PackedPoints,
  places: LookupPlaces,
  { f64, i32, u16 }: MemoryViews,
): void {
  u16.set(cells, places.cells / 2);
  f64.set(values, places.values / 8);
  let steps = places.steps / 8;
  packs.forEach(({ first, columns }, at) => {
    i32[places.spans / 4 + at] = columns.length;
    const end = packs[at + 1]?.first ?? rows;
    let repeat = end - first;
    columns.forEach(({ values: own }, column) => {
      f64.set(own, steps);
      steps += own.length;
      repeat /= own.length;
      for (let row = 0; row < end - first; row++)
        f64[places.decoded / 8 + (first + row) * places.wide + column] = own[
          Math.floor(row / repeat) % own.length
        ] as number;
    });
  });
  f64[steps] = 1;
}
