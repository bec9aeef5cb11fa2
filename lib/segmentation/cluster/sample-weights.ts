import { type Random, randomInt } from '#lib/random.ts';

/**
 * How many of `size` respondents, drawn without replacement, stand at each point.
 * @param weights whole numbers that sum to at least `size`. O(count + people)
 */
export function sampleWeights(weights: Float64Array, size: number, random: Random): Float64Array {
  const people = new Int32Array(weights.reduce((sum, w) => sum + w, 0));
  let filled = 0;
  for (let i = 0; i < weights.length; i++) {
    const end = filled + (weights[i] as number);
    people.fill(i, filled, end);
    filled = end;
  }
  const drawn = new Float64Array(weights.length);
  for (let d = 0; d < size; d++) {
    const swap = d + randomInt(random, people.length - d);
    const person = people[swap] as number;
    people[swap] = people[d] as number;
    drawn[person] = (drawn[person] as number) + 1;
  }
  return drawn;
}
