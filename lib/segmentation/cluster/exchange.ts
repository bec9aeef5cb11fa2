import { findMovers } from './packed/find-movers.ts';
import type { LoadedPartition } from './packed/load-partition.ts';
import { recount } from './packed/recount.ts';

/** Never met; a guard against rounding that would move a point to and fro. */
const MOST_ROUNDS = 500;

/**
 * Hartigan's exchange: moves one point at a time to the cluster where the criterion falls most, counting that both
 * means follow the point, until a whole round moves nothing; writes the criterion. What comes out is also stable under Lloyd, and better or as
 * good. A point that is alone in its cluster stays. Each round finds by look-ups who could gain, and then moves them one after the
 * other, measured anew. O(rounds × count × k × packs + moves × k × dimensions).
 * @param slack a round that lowers the criterion by less ends it early; 0 goes to the very end
 * @see J. Hartigan, M. Wong (1979), AS 136; M. Telgarsky, A. Vattani (2010), Hartigan's method
 */
export function exchange(loaded: LoadedPartition, slack: number): void {
  const { kernel, memory, layout, partition } = loaded;
  const { places } = layout;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    kernel.shift(places, findMovers(loaded));
    const gained = memory.f64[places.tally / 8] as number;
    const moved = memory.i32[places.tally / 4 + 2] === 1;
    if (moved) {
      // People, and weights in steps of 2⁻²⁰, add up to the same in any order; sums of numbers drift while points come and go.
      if (places.numbers > 0) recount(loaded);
      kernel.average(places);
    }
    // Where hardly anything is left, rounding could make it less than nothing, and every step from there look like a gain.
    partition.criterion = Math.max(0, partition.criterion - gained);
    if (!moved || gained < slack) return;
  }
}
