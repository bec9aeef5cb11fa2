import { makeBounds } from './bounds.ts';
import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import type { Partition } from './partition.ts';
import type { Points } from './points.ts';
import { withinSS } from './within-ss.ts';

/** Three rounds of Lloyd bring the centres near; exchange then goes further than Lloyd could, in fewer rounds. */
const LLOYD_ROUNDS = 3;
const EXCHANGE_ROUNDS = 200;

/**
 * Goes downhill from the centres that `partition` holds to a partition that no move of one point improves, and writes
 * its criterion. Deterministic. Needs at least k distinct points.
 */
export function descend(points: Points, partition: Partition): void {
  const bounds = makeBounds(points.count);
  lloyd(points, partition, bounds, LLOYD_ROUNDS);
  exchange(points, partition, bounds, EXCHANGE_ROUNDS);
  partition.criterion = withinSS(points, partition);
}
