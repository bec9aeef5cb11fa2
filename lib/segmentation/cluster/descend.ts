import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import type { Census } from './packed/census.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import type { Partition } from './partition.ts';

/**
 * Goes downhill from the centres that `partition` holds to a partition that no move of one point improves, and writes
 * its criterion. Deterministic. With `slack` above 0 it stops where a round of moves gains less than that. Needs at least k
 * distinct points; `census` must be that of the labels, where −1 is no cluster, and is so on return.
 */
export function descend(
  packed: PackedPoints,
  weights: Float64Array,
  partition: Partition,
  census: Census,
  slack = 0,
): void {
  lloyd(packed, weights, partition, census);
  exchange(packed, weights, partition, census, slack);
}
