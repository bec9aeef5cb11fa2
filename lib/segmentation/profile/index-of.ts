import type { ProfileCell } from './profile.ts';

/**
 * A number as an index against everyone else: 100 is the same, 200 twice as much. Null when there is nobody else, when
 * their number is 0, or when it can be below 0: half of a temperature says nothing.
 */
export function indexOf({ value, rest, low }: ProfileCell): number | null {
  if (rest === null || rest <= 0 || value < 0 || low < 0) return null;
  return (100 * value) / rest;
}
