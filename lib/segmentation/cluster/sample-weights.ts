import { type Random, randomInt } from '#lib/random.ts';

/**
 * How many of `size` respondents, drawn without replacement, stand at each point. Where weights are no whole numbers, points are drawn
 * in proportion to them, so that those drawn all count alike: each as often as its weight has it, but for less than one.
 * @param weights whole numbers that sum to at least `size`, or respondents' weights. O(count + people)
 * @see W. Madow (1949), On the theory of systematic sampling, for weights that are no whole numbers
 */
export function sampleWeights(weights: Float64Array, size: number, random: Random): Float64Array {
  return weights.every(Number.isInteger) ? drawn(weights, size, random) : spaced(weights, size, random);
}

/** The points at which `size` evenly spaced marks fall along the weights laid end to end. */
function spaced(weights: Float64Array, size: number, random: Random): Float64Array {
  const step = weights.reduce((sum, w) => sum + w, 0) / size;
  const out = new Float64Array(weights.length);
  const first = random();
  let end = 0;
  let marks = 0;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    end += weights[i] as number;
    for (; marks < size && (first + marks) * step < end; marks++) out[i] = (out[i] as number) + 1;
  }
  // Rounding may put the last mark just beyond the end.
  out[last] = (out[last] as number) + size - marks;
  return out;
}

function drawn(weights: Float64Array, size: number, random: Random): Float64Array {
  const people = new Int32Array(weights.reduce((sum, w) => sum + w, 0));
  let filled = 0;
  for (let i = 0; i < weights.length; i++) {
    const end = filled + (weights[i] as number);
    people.fill(i, filled, end);
    filled = end;
  }
  const out = new Float64Array(weights.length);
  for (let d = 0; d < size; d++) {
    const swap = d + randomInt(random, people.length - d);
    const person = people[swap] as number;
    people[swap] = people[d] as number;
    out[person] = (out[person] as number) + 1;
  }
  return out;
}
