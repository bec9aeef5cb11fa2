import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

/** A share of people, 0 to 1, with its 95 % interval (Wilson) and how many (effective) people it is of. */
export interface Rate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** @returns null when there is nobody to count */
export function rate(count: number, of: number): Rate | null {
  if (!(of > 0)) return null;
  const held = Math.max(0, Math.min(count, of));
  const [low, high] = wilsonInterval(held, of);
  return { share: held / of, low: Math.max(0, low), high: Math.min(1, high), of };
}
