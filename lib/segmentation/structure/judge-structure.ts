import { seededRandom } from '#lib/random.ts';
import type { Points } from '../cluster/points.ts';
import { samplePoints } from '../cluster/sample-points.ts';
import type { Solution } from '../sweep.ts';
import type { ChanceReference } from './chance-reference.ts';
import { grainOf } from './grain-of.ts';
import { type StructureVerdict, structureVerdict } from './structure-verdict.ts';
import { valleys } from './valleys.ts';

/** Valleys between segments show in so many people as well as in more. */
const MOST_PEOPLE = 10_000;
const SAMPLE_STREAM = 0x7a11;

/** The verdict on a solution, from its stability, its silhouette, what lies between its segments, and what chance gives. */
export function judgeStructure(
  points: Points,
  { entry, partition }: Pick<Solution, 'entry' | 'partition'>,
  chance: ChanceReference,
  seed: number,
): StructureVerdict {
  const people = points.weights.reduce((sum, w) => sum + w, 0);
  const shown =
    people <= MOST_PEOPLE ? points : samplePoints(points, MOST_PEOPLE, seededRandom(seed, SAMPLE_STREAM)).points;
  return structureVerdict({
    k: entry.k,
    agreement: entry.stability.ariMedian,
    gaps: chance.gaps,
    silhouette: entry.silhouette,
    permuted: chance.silhouettes.get(entry.k) ?? [],
    valleys: isFine(shown) ? valleys(shown, partition, seed) : [],
  });
}

/** Whether anything was answered so finely that a valley can be told from two codes with nothing between them. */
function isFine({ values, count, dimensions }: Points): boolean {
  return grainOf(values, count, dimensions).some((step) => step === 0);
}
