import type { Valley } from './valleys.ts';

/** Whether every pair of neighbours has a valley between them, and each of the k clusters a neighbour to say so. */
export function isSeparated(pairs: readonly Valley[], k: number): boolean {
  const shown = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return shown.size === k && pairs.every(({ isValley }) => isValley);
}
