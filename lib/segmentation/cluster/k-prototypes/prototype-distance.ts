import type { PrototypeSpace } from './prototype-space.ts';
import type { Prototypes } from './prototypes.ts';

/**
 * Of point i and the prototype of cluster c: squared differences of measures plus a penalty for each kind that is not the
 * same. What the point has no answer to adds nothing. O(variables).
 */
export function prototypeDistance(space: PrototypeSpace, i: number, prototypes: Prototypes, c: number): number {
  const { measures, values, kinds, codes, penalties } = space;
  let sum = 0;
  for (let v = 0, a = i * measures, b = c * measures; v < measures; v++, a++, b++) {
    const d = (values[a] as number) - (prototypes.values[b] as number);
    if (!Number.isNaN(d)) sum += d * d;
  }
  for (let v = 0, a = i * kinds, b = c * kinds; v < kinds; v++, a++, b++) {
    const code = codes[a] as number;
    if (code >= 0 && code !== prototypes.codes[b]) sum += penalties[v] as number;
  }
  return sum;
}
