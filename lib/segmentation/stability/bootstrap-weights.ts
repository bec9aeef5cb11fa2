import { type Random, randomInt } from '#lib/random.ts';

/**
 * How often each point occurs when `draws` respondents are drawn with replacement; where they do not all count alike, what those
 * who were drawn stand for together.
 * @param upTo `upTo[i]` = respondents at points 0 … i
 * @param voices weight of each respondent, point by point; 1 each when absent
 */
export function bootstrapWeights(
  upTo: Float64Array,
  draws: number,
  random: Random,
  voices?: Float64Array,
): Float64Array {
  const out = new Float64Array(upTo.length);
  const people = upTo.at(-1) ?? 0;
  for (let d = 0; d < draws; d++) {
    const person = randomInt(random, people);
    const at = firstAbove(upTo, person);
    out[at] = (out[at] as number) + (voices ? (voices[person] as number) : 1);
  }
  return out;
}

/** The first index whose cumulative weight is above `person`, by halving. */
function firstAbove(cumulative: Float64Array, person: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > person) high = middle;
    else low = middle + 1;
  }
  return low;
}
