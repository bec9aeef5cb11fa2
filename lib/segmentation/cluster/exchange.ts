import { SURE } from '../kernel/lookup/lookup-kernel.ts';
import type { Census } from './packed/census.ts';
import { eachBlock } from './packed/each-block.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { recountSums } from './packed/recount-sums.ts';
import { register } from './packed/register.ts';
import { settleCentres } from './packed/settle-centres.ts';
import type { Partition } from './partition.ts';
import { squaredDistance } from './squared-distance.ts';

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
export function exchange(
  packed: PackedPoints,
  weights: Float64Array,
  partition: Partition,
  census: Census,
  slack: number,
): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const movers = findMovers(packed, weights, partition, census);
    let gained = 0;
    let moved = false;
    for (const i of movers) {
      const gain = move(packed, weights, partition, census, i);
      gained += gain;
      moved ||= gain > 0;
    }
    if (moved) {
      recountSums(packed, weights, partition.labels, census);
      settleCentres(packed, census, partition);
    }
    // Where hardly anything is left, rounding could make it less than nothing, and every step from there look like a gain.
    partition.criterion = Math.max(0, partition.criterion - gained);
    if (!moved || gained < slack) return;
  }
}

/** The points that gain by a move as things stand, in their order; writes the criterion. */
function findMovers(packed: PackedPoints, weights: Float64Array, partition: Partition, { sizes }: Census): number[] {
  const { k, labels, centres } = partition;
  const movers: number[] = [];
  let total = 0;
  eachBlock(packed, centres, k, ({ first, next, kernel, memory, places }) => {
    const { f64, i32 } = memory;
    i32.set(labels.subarray(first, next), places.found / 4);
    f64.set(weights.subarray(first, next), places.weights / 8);
    f64.set(sizes, places.sizes / 8);
    if (k % 2 === 1) f64[places.sizes / 8 + k] = 0;
    kernel.screen(places);
    for (let i = first, at = places.found / 4, near = places.near / 8; i < next; i++, at++, near++) {
      total += (weights[i] as number) * (f64[near] as number);
      if (i32[at] === 1 && weights[i] !== 0) movers.push(i);
    }
  });
  partition.criterion = total;
  return movers;
}

/** Moves point i where the criterion falls most, if it falls, and both centres with it; how much it falls. */
function move(packed: PackedPoints, weights: Float64Array, partition: Partition, census: Census, i: number): number {
  const { values, dimensions: p } = packed.points;
  const { k, labels, centres } = partition;
  const { sizes, occupied } = census;
  const w = weights[i] as number;
  const own = labels[i] as number;
  if (occupied[own] === 1) return 0;
  const from = i * p;
  const size = sizes[own] as number;
  const saved = (squaredDistance(values, from, centres, own * p, p) * size) / (size - w);
  let best = saved * SURE;
  let to = own;
  for (let c = 0; c < k; c++) {
    if (c === own) continue;
    const crowd = sizes[c] as number;
    const paid = (squaredDistance(values, from, centres, c * p, p) * crowd) / (crowd + w);
    if (paid < best) {
      best = paid;
      to = c;
    }
  }
  if (to === own) return 0;
  const joined = (sizes[to] as number) + w;
  for (let j = 0, a = own * p, b = to * p; j < p; j++, a++, b++) {
    const x = values[from + j] as number;
    centres[a] = (centres[a] as number) - ((x - (centres[a] as number)) * w) / (size - w);
    centres[b] = (centres[b] as number) + ((x - (centres[b] as number)) * w) / joined;
  }
  labels[i] = to;
  register(packed, weights, i, own, -1, census);
  register(packed, weights, i, to, 1, census);
  return w * (saved - best);
}
