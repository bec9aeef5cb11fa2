import type { LoadedPoints } from './load-points.ts';

/** Counts who is in which cluster anew, by the labels in the kernel's memory. O(count × (packs + numbers)). */
export function recount({ kernel, memory, layout }: LoadedPoints): void {
  const { people, out } = layout.places;
  // People, sums, sizes and points stand side by side.
  memory.f64.fill(0, people / 8, out / 8);
  kernel.count(layout.places);
}
