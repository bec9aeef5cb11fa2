import type { Bounds } from './bounds.ts';
import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { withinSS } from './within-ss.ts';

/** Two rounds of Lloyd bring the centres near; exchange then goes further than Lloyd could, in fewer rounds. */
const LLOYD_ROUNDS = 2;

/**
 * Goes downhill from the centres that `partition` holds to a partition that no move of one point improves, and writes
 * its criterion. Deterministic. With `slack` above 0 it stops where a round of moves gains less than that. Needs at least k distinct points; `bounds` must fit the centres, and do so on return.
 */
export function descend(points: Points, partition: Partition, bounds: Bounds, slack = 0): void {
  lloyd(points, partition, bounds, LLOYD_ROUNDS);
  exchange(points, partition, bounds, slack);
  partition.criterion = withinSS(points, partition);
}
