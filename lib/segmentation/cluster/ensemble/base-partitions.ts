import { seededRandom } from '#lib/random.ts';
import { bootstrapWeights } from '../../stability/bootstrap-weights.ts';
import { runningSums } from '../../stability/running-sums.ts';
import type { FitTask, Fitter } from '../fitter.ts';
import type { Voices } from '../voices.ts';

/** Stream of the seed that draws the samples. */
const SAMPLE_STREAM = 0xe25e;

/**
 * The partitions that an ensemble is made of, each labelling all points: every member fits the weights as they are once, and
 * bootstrap samples of them `runs` − 1 times. A good search ends at the same partition from every seed; it is other samples
 * that make a member say where it is unsure. What could not be fitted, or was stopped, is missing.
 */
export function basePartitions(
  members: readonly Fitter[],
  runs: number,
  task: FitTask,
  weights: Float64Array,
  voices?: Voices,
): Int32Array[] {
  const effort = { ...task.effort, keepRivals: false };
  const out: Int32Array[] = [];
  for (let run = 0; run < runs; run++) {
    for (const [at, member] of members.entries()) {
      if (task.stop()) return out;
      const random = seededRandom(task.seed, SAMPLE_STREAM + run * members.length + at);
      const sample = run === 0 ? weights : resampled(weights, voices, random);
      const seed = run === 0 ? task.seed : Math.floor(random() * 2 ** 32);
      const fit = member.fit({ ...task, weights: sample, effort, seed });
      if (fit) out.push(fit.labels);
    }
  }
  return out;
}

function resampled(weights: Float64Array, voices: Voices | undefined, random: () => number): Float64Array {
  const upTo = voices?.upTo ?? runningSums(weights);
  return bootstrapWeights(upTo, upTo.at(-1) ?? 0, random, voices?.weights);
}
