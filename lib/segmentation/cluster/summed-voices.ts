import type { Voices } from './voices.ts';

/** By point how many people its respondents stand for together. */
export function summedVoices({ upTo, weights }: Voices): Float64Array {
  let from = 0;
  return upTo.map((to) => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += weights[at] as number;
    from = to;
    return sum;
  });
}
