import { type Random, randomInt } from '#lib/random.ts';
import type { Voices } from '../cluster/voices.ts';
import { runningSums } from './running-sums.ts';

/**
 * Respondents dealt into two halves without replacement, the first the smaller one when their number is odd. O(respondents).
 * @param weights respondents at each point, whole numbers unless there are `voices`
 */
export function halfWeights(weights: Float64Array, random: Random, voices?: Voices): readonly [Half, Half] {
  const upTo = voices?.upTo ?? runningSums(weights);
  const people = upTo.at(-1) ?? 0;
  const pointOf = new Int32Array(people);
  upTo.forEach((to, i) => {
    pointOf.fill(i, i === 0 ? 0 : upTo[i - 1], to);
  });
  const order = Int32Array.from({ length: people }, (_, person) => person);
  const first = emptyHalf(weights.length);
  const second = emptyHalf(weights.length);
  const half = Math.floor(people / 2);
  for (let drawn = 0; drawn < people; drawn++) {
    const at = drawn < half ? drawn + randomInt(random, people - drawn) : drawn;
    const person = order[at] as number;
    order[at] = order[drawn] as number;
    const point = pointOf[person] as number;
    const dealt = drawn < half ? first : second;
    dealt.people[point] = (dealt.people[point] as number) + 1;
    dealt.weights[point] = (dealt.weights[point] as number) + (voices ? (voices.weights[person] as number) : 1);
  }
  return [first, second];
}

/** By point how many respondents are in a half, and how many people they stand for. */
export interface Half {
  readonly people: Float64Array;
  readonly weights: Float64Array;
}

function emptyHalf(count: number): Half {
  return { people: new Float64Array(count), weights: new Float64Array(count) };
}
