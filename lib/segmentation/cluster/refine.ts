import type { Random } from '#lib/random.ts';
import { type Bounds, copyBounds, emptyBounds, measureCentre } from './bounds.ts';
import { descend } from './descend.ts';
import { draw } from './draw.ts';
import { copyPartition, emptyPartition, type Partition } from './partition.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squared-distance.ts';

/** A trial is first taken downhill only while a round of moves gains this share of the criterion. */
const SLACK = 1e-3;
/** Only a trial that comes this near the best so far is taken down to the very end. */
const NEAR = 3e-3;

/**
 * Merge-and-split moves out of a local optimum: dissolves a cluster, likelier one that lies close to another, opens one
 * at a respondent drawn in proportion to the squared distance to the own centre, goes downhill again and keeps what is
 * better; ends after `patience` moves in a row that were not. Where plain restarts find the best of eight clusters
 * once in hundreds of times, this finds it once in a handful.
 * @see P. Fränti (2018), Efficiency of random swap clustering
 */
export function refine(points: Points, partition: Partition, bounds: Bounds, patience: number, random: Random): void {
  if (partition.k < 2) return;
  const trial = emptyPartition(partition.k, points.count, points.dimensions);
  const known = emptyBounds(partition.k, points.count);
  let nearness = closeness(points, partition);
  let spread = contributions(points, partition);
  for (let failed = 0; failed < patience; ) {
    copyPartition(partition, trial);
    copyBounds(bounds, known);
    const dissolved = draw(nearness, random);
    const opened = draw(spread, random);
    const p = points.dimensions;
    trial.centres.set(points.values.subarray(opened * p, opened * p + p), dissolved * p);
    measureCentre(points, trial, known, dissolved);
    descend(points, trial, known, SLACK * partition.criterion);
    if (trial.criterion < partition.criterion * (1 + NEAR)) descend(points, trial, known);
    if (trial.criterion < partition.criterion * (1 - 1e-10)) {
      copyPartition(trial, partition);
      copyBounds(known, bounds);
      nearness = closeness(points, partition);
      spread = contributions(points, partition);
      failed = 0;
    } else failed++;
  }
}

/** For each cluster one over what the criterion would lose if it were merged with the cluster nearest by that measure. */
function closeness(points: Points, { k, centres, sizes }: Partition): Float64Array {
  const p = points.dimensions;
  const out = new Float64Array(k);
  for (let a = 0; a < k; a++) {
    let least = Number.POSITIVE_INFINITY;
    for (let b = 0; b < k; b++) {
      if (a === b) continue;
      const harmonic = 1 / (1 / (sizes[a] as number) + 1 / (sizes[b] as number));
      least = Math.min(least, harmonic * squaredDistance(centres, a * p, centres, b * p, p));
    }
    out[a] = least > 0 ? 1 / least : 1;
  }
  return out;
}

function contributions(points: Points, { labels, centres }: Partition): Float64Array {
  const p = points.dimensions;
  const out = new Float64Array(points.count);
  for (let i = 0; i < points.count; i++) {
    const near = squaredDistance(points.values, i * p, centres, (labels[i] as number) * p, p);
    out[i] = near * (points.weights[i] as number);
  }
  return out;
}
