import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import { loadPartition } from './packed/load-partition.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { storePartition } from './packed/store-partition.ts';
import type { Partition } from './partition.ts';

/**
 * Goes downhill from the centres that `partition` holds to a partition that no move of one point improves, and writes
 * its criterion. Deterministic. With `slack` above 0 it stops where a round of moves gains less than that. Needs at least k
 * distinct points. Labels say who is where at first, −1 nowhere: the fewer change, the sooner it is done.
 */
export function descend(packed: PackedPoints, weights: Float64Array, partition: Partition, slack = 0): void {
  const loaded = loadPartition(packed, weights, partition);
  lloyd(loaded);
  exchange(loaded, slack);
  storePartition(loaded);
}
