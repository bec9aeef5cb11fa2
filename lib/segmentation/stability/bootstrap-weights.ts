import { type Random, randomInt } from '#lib/random.ts';

/**
 * How often each point occurs when `draws` respondents are drawn with replacement from those the weights count.
 * @param cumulative `cumulative[i]` = sum of the weights of points 0…i, whole numbers
 */
export function bootstrapWeights(cumulative: Float64Array, draws: number, random: Random): Float64Array {
  const out = new Float64Array(cumulative.length);
  const people = cumulative.at(-1) ?? 0;
  for (let d = 0; d < draws; d++) {
    const at = firstAbove(cumulative, randomInt(random, people));
    out[at] = (out[at] as number) + 1;
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
