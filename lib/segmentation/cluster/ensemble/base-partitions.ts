import { seededRandom } from '#lib/random.ts';
import { bootstrapWeights } from '../../stability/bootstrap-weights.ts';
import type { FitTask, Fitter } from '../fitter.ts';

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
): Int32Array[] {
  const effort = { ...task.effort, keepRivals: false };
  const out: Int32Array[] = [];
  for (let run = 0; run < runs; run++) {
    for (const [at, member] of members.entries()) {
      if (task.stop()) return out;
      const random = seededRandom(task.seed, SAMPLE_STREAM + run * members.length + at);
      const sample = run === 0 ? weights : resampled(weights, random);
      const seed = run === 0 ? task.seed : Math.floor(random() * 2 ** 32);
      const fit = member.fit({ ...task, weights: sample, effort, seed });
      if (fit) out.push(fit.labels);
    }
  }
  return out;
}

function resampled(weights: Float64Array, random: () => number): Float64Array {
  let people = 0;
  const cumulative = weights.map((weight) => {
    people += weight;
    return people;
  });
  return bootstrapWeights(cumulative, people, random);
}
