import { type Random, randomInt } from '#lib/random.ts';

/** At most `size` of the items, all equally likely to be among them, from the smallest. O(items). */
export function drawSome(items: Int32Array, size: number, random: Random): Int32Array {
  const drawn = items.slice();
  const most = Math.min(size, drawn.length);
  for (let d = 0; d < most; d++) {
    const swap = d + randomInt(random, drawn.length - d);
    const item = drawn[swap] as number;
    drawn[swap] = drawn[d] as number;
    drawn[d] = item;
  }
  return drawn.slice(0, most).sort();
}
