import type { AskedSoFar } from './asked.ts';
import type { Design } from './design.ts';

/** Nothing asked yet: everybody is in one group. */
export function askNothing({ points }: Design): AskedSoFar {
  return { questions: [], groups: 1, groupOf: new Int32Array(points) };
}
