import type { Voices } from './voices.ts';

/**
 * Respondents with their weights, by point. O(rows log rows).
 * @param patternOf by row its point
 * @param weightOf by row its weight
 * @param count of points
 */
export function voicesOf(patternOf: Int32Array, weightOf: Float64Array, count: number): Voices {
  const upTo = new Float64Array(count);
  for (const at of patternOf) upTo[at] = (upTo[at] as number) + 1;
  for (let i = 1; i < count; i++) upTo[i] = (upTo[i] as number) + (upTo[i - 1] as number);
  const weights = new Float64Array(patternOf.length);
  const next = new Int32Array(count);
  for (let row = 0; row < patternOf.length; row++) {
    const at = patternOf[row] as number;
    const place = (at === 0 ? 0 : (upTo[at - 1] as number)) + (next[at] as number);
    weights[place] = weightOf[row] as number;
    next[at] = (next[at] as number) + 1;
  }
  for (let i = 0; i < count; i++) weights.subarray(i === 0 ? 0 : upTo[i - 1], upTo[i]).sort();
  return { upTo, weights };
}
