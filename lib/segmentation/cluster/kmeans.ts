import { seededRandom } from '#lib/random.ts';
import { descend } from './descend.ts';
import type { Effort } from './effort.ts';
import { jostle } from './jostle.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { copyPartition, emptyPartition, type Partition } from './partition.ts';
import { refine } from './refine.ts';
import { seedCentres } from './seed-centres.ts';

/** What a search found: the best partition, and how sure it is that no better one exists. */
export interface Optimum {
  readonly partition: Partition;
  /** Random starts that were made, and those that ended at the best criterion. */
  readonly starts: number;
  readonly hits: number;
  /** Labels of starts that ended elsewhere within 0.1 % of the best criterion: other solutions as good as this one. */
  readonly rivals: readonly Int32Array[];
}

/** Two criteria closer than this, relatively, are the same optimum; rivals lie within the second. */
const SAME = 1e-9;
const RIVAL = 1e-3;
/** Kicks that may fail in a row, for each whole one of patience: what they gain tells optima apart, and moves no border that a sample would not. */
const KICKS = 8;

/**
 * k-means by repeated search: each start is drawn by k-means++, taken downhill (`descend`) and out of poor optima by
 * merge-and-split moves (`refine`) and small kicks (`jostle`); starts go on until the best criterion has come up
 * `effort.recur` times, at least `effort.least` and at most `effort.most` of them. The same points, k, effort and seed give the same answer.
 * @param k 1 ≤ k ≤ the number of points with weight
 * @param stop is asked before each start; when it says so, the best so far is returned, or null when there is none
 * @param weights by point, in place of its own; 0 leaves a point out, and its label then says nothing
 */
export function kmeans(
  packed: PackedPoints,
  k: number,
  effort: Effort,
  seed: number,
  stop: () => boolean = () => false,
  weights: Float64Array = packed.points.weights,
): Optimum | null {
  const { points } = packed;
  const held = weights.reduce((count, w) => count + Number(w !== 0), 0);
  const best = emptyPartition(k, points.count, points.dimensions);
  const trial = emptyPartition(k, points.count, points.dimensions);
  const ends: { criterion: number; labels: Int32Array }[] = [];
  let starts = 0;
  let hits = 0;
  while (starts < effort.most && (starts < effort.least || hits < effort.recur)) {
    if (stop()) break;
    const random = seededRandom(seed, starts);
    seedCentres(packed, weights, trial, random);
    trial.labels.fill(-1);
    starts++;
    descend(packed, weights, trial);
    refine(packed, weights, trial, Math.ceil(effort.patience * k), random);
    jostle(packed, weights, trial, Math.floor(effort.patience) * KICKS, random);
    if (trial.criterion < best.criterion - SAME * (1 + best.criterion) || starts === 1) {
      copyPartition(trial, best);
      hits = 1;
    } else if (trial.criterion <= best.criterion + SAME * (1 + best.criterion)) hits++;
    if (effort.keepRivals) ends.push({ criterion: trial.criterion, labels: trial.labels.slice() });
    if (k === 1 || k === held) break;
  }
  if (starts === 0) return null;
  const rivals = ends
    .filter(
      (end) => end.criterion > best.criterion * (1 + SAME) + SAME && end.criterion <= best.criterion * (1 + RIVAL),
    )
    .map((end) => end.labels);
  return { partition: best, starts, hits, rivals };
}
