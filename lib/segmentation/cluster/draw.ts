import type { Random } from '#lib/random.ts';

/**
 * An index drawn in proportion to `mass`; the last one with any when rounding runs past the end. O(n).
 * @param total sum of `mass`, from first to last
 */
export function draw(mass: Float64Array, random: Random, total = totalOf(mass)): number {
  let rest = random() * total;
  let last = 0;
  for (let i = 0; i < mass.length; i++) {
    const m = mass[i] as number;
    if (m <= 0) continue;
    last = i;
    rest -= m;
    if (rest < 0) return i;
  }
  return last;
}

function totalOf(mass: Float64Array): number {
  let total = 0;
  for (let i = 0; i < mass.length; i++) total += mass[i] as number;
  return total;
}
