import { type Random, randomInt } from '#lib/random.ts';
import type { Shares } from './plan.ts';

/** Draws from the distributions that a plan names. */
export function dice(random: Random) {
  const chance = (share: number): boolean => random() < share;
  const among = <T>(items: readonly T[]): T => items[randomInt(random, items.length)] as T;
  const normal = (mean: number, sd: number): number =>
    mean + sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** One code, with probabilities in proportion to the shares. */
  const one = (shares: Shares): string => {
    const entries = Object.entries(shares);
    let left = random() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [code, share] of entries) {
      left -= share;
      if (left < 0) return code;
    }
    return entries.at(-1)?.[0] ?? '';
  };
  /** Each code with its own probability, in the order of the shares, at most so many. */
  const several = (shares: Shares, most = Number.POSITIVE_INFINITY): string[] => {
    const chosen = Object.keys(shares).filter((code) => chance(shares[code] ?? 0));
    while (chosen.length > most) chosen.splice(randomInt(random, chosen.length), 1);
    return chosen;
  };
  /** A step of a scale around a mean. */
  const step = (mean: number, sd: number, from: number, to: number): number =>
    Math.min(to, Math.max(from, Math.round(normal(mean, sd)))) + 0;
  return { chance, among, normal, one, several, step, random };
}

export type Dice = ReturnType<typeof dice>;
