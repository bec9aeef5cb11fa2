import type { MemoryViews } from '../growing-memory.ts';
import type { LookupPlaces } from './lookup-places.ts';

/** Adds point i to a cluster, or takes it out: `people` come, less than 0 if they go, and `points` is 1 or −1. O(packs + numbers). */
export function plainRegister(
  { f64, i32, u16 }: MemoryViews,
  places: LookupPlaces,
  i: number,
  cluster: number,
  people: number,
  points: 1 | -1,
): void {
  const { cells, packs, values, numbers, sizes, occupied, pairs } = places;
  const grow = (at: number, by: number) => {
    f64[at] = (f64[at] as number) + by;
  };
  for (let at = cells / 2 + i * packs, end = at + packs; at < end; at++)
    grow(places.people / 8 + (u16[at] as number) * 2 * pairs + cluster, people);
  for (let j = 0, at = values / 8 + i * numbers; j < numbers; j++, at++)
    grow(places.sums / 8 + j * 2 * pairs + cluster, people * (f64[at] as number));
  grow(sizes / 8 + cluster, people);
  i32[occupied / 4 + cluster] = (i32[occupied / 4 + cluster] as number) + points;
}
