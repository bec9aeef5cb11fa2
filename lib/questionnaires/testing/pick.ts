import { type Random, randomInt } from '#lib/random.ts';

/** One of the items, each as likely. There must be one. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[randomInt(random, items.length)] as T;
}

/** True with this probability. */
export function chance(probability: number, random: Random): boolean {
  return random() < probability;
}

/** Each item with this probability, in their order. */
export function some<T>(items: readonly T[], probability: number, random: Random): T[] {
  return items.filter(() => chance(probability, random));
}
