import { type Random, randomInt } from '#lib/random.ts';

/** Draws are many from one for so many people on. */
const MANY = 4;

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
  // Where many are drawn, knowing everyone's place is cheaper than looking for each.
  const places = MANY * draws >= people ? placesOf(upTo) : null;
  for (let d = 0; d < draws; d++) {
    const person = randomInt(random, people);
    const at = places ? (places[person] as number) : firstAbove(upTo, person);
    out[at] = (out[at] as number) + (voices ? (voices[person] as number) : 1);
  }
  return out;
}

/** By person the point where they stand. */
function placesOf(upTo: Float64Array): Int32Array {
  const places = new Int32Array(upTo.at(-1) ?? 0);
  for (let point = 0, person = 0; point < upTo.length; point++) {
    const end = upTo[point] as number;
    while (person < end) places[person++] = point;
  }
  return places;
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
