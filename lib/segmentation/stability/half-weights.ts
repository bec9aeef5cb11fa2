import { type Random, randomInt } from '#lib/random.ts';

/**
 * Respondents dealt into two halves without replacement, the first the smaller one when their number is odd: how many of each
 * point are in each. O(respondents).
 * @param weights respondents at each point, whole numbers
 */
export function halfWeights(weights: Float64Array, random: Random): readonly [Float64Array, Float64Array] {
  const people: number[] = [];
  weights.forEach((weight, i) => {
    for (let person = 0; person < weight; person++) people.push(i);
  });
  const first = new Float64Array(weights.length);
  const second = weights.slice();
  const half = Math.floor(people.length / 2);
  for (let drawn = 0; drawn < half; drawn++) {
    const at = drawn + randomInt(random, people.length - drawn);
    const point = people[at] as number;
    people[at] = people[drawn] as number;
    first[point] = (first[point] as number) + 1;
    second[point] = (second[point] as number) - 1;
  }
  return [first, second];
}
