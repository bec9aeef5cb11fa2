import { seededRandom } from '#lib/random.ts';
import { descend } from './descend.ts';
import type { Effort } from './effort.ts';
import { kmeans, type Optimum } from './kmeans.ts';
import { membersOf } from './members-of.ts';
import { choosePacked } from './packed/choose-packed.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { emptyPartition } from './partition.ts';
import { sampleWeights } from './sample-weights.ts';

/** Stream of the seed that draws the sample; starts use the low numbers. */
const SAMPLE_STREAM = 0x5a11;

/**
 * The best partition into k: by `kmeans` on all points when there are at most `limit` of them; otherwise on a sample of
 * so many respondents, whose best centres then go downhill on all points. Starts and hits are those of the sample then,
 * and rivals are not kept. Restarts on a sample find as good an optimum as on everything, at a fraction of the cost.
 */
export function search(
  packed: PackedPoints,
  k: number,
  effort: Effort,
  limit: number,
  seed: number,
  stop: () => boolean,
): Optimum | null {
  const { points } = packed;
  if (points.count <= limit) return kmeans(packed, k, effort, seed, stop);
  const drawn = sampleWeights(points.weights, limit, seededRandom(seed, SAMPLE_STREAM));
  const sample = choosePacked(packed, membersOf(drawn), drawn);
  const found = kmeans(sample, k, { ...effort, keepRivals: false }, seed, stop);
  if (!found) return null;
  const partition = emptyPartition(k, points.count, points.dimensions);
  partition.centres.set(found.partition.centres);
  partition.labels.fill(-1);
  descend(packed, points.weights, partition);
  return { ...found, partition, rivals: [] };
}
